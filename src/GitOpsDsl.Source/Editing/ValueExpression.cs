using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Source.Editing;

/// <summary>Turns what a person typed into the C# expression that a property of some type takes.</summary>
internal static class ValueExpression
{
    /// <param name="type">The property's type.</param>
    /// <param name="value">What was typed.</param>
    /// <param name="old">The expression that is there, whose kind a type that takes several follows; null when there is none.</param>
    /// <returns>The expression; null when no single value makes such a property.</returns>
    public static string? Of(ITypeSymbol type, string value, SyntaxNode? old)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            (type, isNullable) = (nullable.TypeArguments[0], true);
        }

        if (isNullable && value == "null")
        {
            return "null";
        }

        if (type is { TypeKind: TypeKind.Enum })
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => string.Equals(field.Name, value, StringComparison.OrdinalIgnoreCase));
            return member is null ? null : $"{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{member.Name}";
        }

        var takes = Sources(type);
        var wasText = old is null || old.IsKind(SyntaxKind.StringLiteralExpression);
        return !wasText && Plain(value, takes) is { } kept ? kept
            : takes.Contains(SpecialType.System_String) ? SymbolDisplay.FormatLiteral(value, quote: true)
            : Plain(value, takes);
    }

    /// <summary>Whether a single value makes such a property.</summary>
    public static bool IsSingle(ITypeSymbol type)
        => type.TypeKind == TypeKind.Enum || Sources(type).Overlaps([SpecialType.System_String, SpecialType.System_Int32, SpecialType.System_Int64, SpecialType.System_Double, SpecialType.System_Boolean]);

    /// <summary>What it can be made of without a word: itself, and what converts to it implicitly.</summary>
    private static HashSet<SpecialType> Sources(ITypeSymbol type)
        => [type.SpecialType, .. type.GetMembers("op_Implicit").OfType<IMethodSymbol>()
            .Where(method => SymbolEqualityComparer.Default.Equals(method.ReturnType, type))
            .Select(static method => method.Parameters[0].Type.SpecialType)];

    private static string? Plain(string value, HashSet<SpecialType> takes)
    {
        var isWhole = takes.Contains(SpecialType.System_Int32) || takes.Contains(SpecialType.System_Int64);
        return isWhole && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? whole.ToString(CultureInfo.InvariantCulture)
            : takes.Contains(SpecialType.System_Double) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number.ToString("R", CultureInfo.InvariantCulture)
            : takes.Contains(SpecialType.System_Boolean) && value is "true" or "false" ? value
            : null;
    }
}
