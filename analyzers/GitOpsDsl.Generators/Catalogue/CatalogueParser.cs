using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Generators.Catalogue;

/// <summary>From the symbol of a declaration to <see cref="EnvironmentModel"/>.</summary>
internal static class CatalogueParser
{
    private const string EnvironmentType = "GitOpsDsl.GitOpsEnvironment";
    private const string ComponentType = "GitOpsDsl.Component";
    private const string ObjectType = "GitOpsDsl.Kubernetes.KubernetesObject";
    private const string CloudType = "GitOpsDsl.CloudResource";
    private const string MapType = "GitOpsDsl.ValueMap<T>";

    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>The model; null when the declaration can't be one (the analyzer says why).</summary>
    public static EnvironmentModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = context.TargetSymbol;
        var type = symbol switch
        {
            IPropertySymbol { IsStatic: true, GetMethod: not null } property => property.Type,
            IMethodSymbol { IsStatic: true, Parameters.Length: 0, IsGenericMethod: false } method => method.ReturnType,
            _ => null,
        };
        if (type is null)
        {
            return null;
        }

        var element = ElementOf(type);
        var record = DerivesFrom(type, EnvironmentType) ? type : element is not null && DerivesFrom(element, EnvironmentType) ? element : null;
        if (record is null)
        {
            return null;
        }

        var resolver = context.SemanticModel.Compilation.Options.SourceReferenceResolver;
        return new EnvironmentModel
        {
            Expression = symbol.ContainingType.ToDisplayString(Qualified) + "." + Escaped(symbol.Name) + (symbol is IMethodSymbol ? "()" : ""),
            Declaration = symbol.ContainingType.Name + "." + symbol.Name,
            RecordType = record.ToDisplayString(Qualified),
            System = KebabCase.From(WithoutSuffix(record.Name, "Environment")),
            Name = KebabCase.From(symbol.Name),
            IsCollection = !ReferenceEquals(record, type),
            Place = PlaceOf(symbol, resolver, cancellation),
            Parts = new(Parts(record, resolver, cancellation)),
        };
    }

    /// <summary>In the order of declaration, a base record's first; a property that is overridden counts where it is first declared.</summary>
    private static IEnumerable<PartModel> Parts(ITypeSymbol record, SourceReferenceResolver? resolver, CancellationToken cancellation)
    {
        var types = new Stack<ITypeSymbol>();
        for (var type = record; type is not null && type.ToDisplayString() != EnvironmentType; type = type.BaseType!)
        {
            types.Push(type);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in types.SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>()))
        {
            var readable = property is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };
            if (readable && IsPart(property.Type) && seen.Add(property.Name))
            {
                yield return new PartModel(Escaped(property.Name), KebabCase.From(property.Name), PlaceOf(property, resolver, cancellation));
            }
        }
    }

    private static bool IsPart(ITypeSymbol type)
    {
        if (IsOne(type))
        {
            return true;
        }

        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } map && map.ConstructedFrom.ToDisplayString() == MapType)
        {
            return DerivesFrom(map.TypeArguments[0], ComponentType);
        }

        return ElementOf(type) is { } element && IsOne(element);
    }

    /// <summary>
    /// Records of the project's own facts and definitions are made by another generator, and this one can't know their types: then the
    /// compiler decides (<c>EnvironmentParts.Add</c>).
    /// </summary>
    private static bool IsOne(ITypeSymbol type) =>
        IsOfAnotherGenerator(type) || DerivesFrom(type, ComponentType) || DerivesFrom(type, ObjectType) || DerivesFrom(type, CloudType);

    /// <summary>Or null, which makes of what is not known a value type.</summary>
    private static bool IsOfAnotherGenerator(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].TypeKind == TypeKind.Error);

    /// <summary>What the type is an <c>IEnumerable</c> of; null when it is none.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        var interfaces = type is INamedTypeSymbol { TypeKind: TypeKind.Interface } own ? type.AllInterfaces.Insert(0, own) : type.AllInterfaces;
        return interfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }

    private static bool DerivesFrom(ITypeSymbol type, string baseType)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.ToDisplayString(NullableFlowState.None) == baseType)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As C# takes it for a name: <c>@class</c>.</summary>
    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string WithoutSuffix(string name, string suffix)
        => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;

    private static PlaceModel PlaceOf(ISymbol symbol, SourceReferenceResolver? resolver, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var location = symbol.Locations.FirstOrDefault(static place => place.IsInSource);
        if (location is null)
        {
            return new PlaceModel("", 0);
        }

        var path = location.SourceTree!.FilePath;
        return new PlaceModel(resolver?.NormalizePath(path, baseFilePath: null) ?? path, location.GetLineSpan().StartLinePosition.Line + 1);
    }
}
