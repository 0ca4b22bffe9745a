using GitOpsDsl.Analyzers.Authoring.Banned;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>Beside the listed calls: numbers and dates that become text, or text that becomes them, without a culture.</summary>
internal sealed class CultureDependence() : BannedSymbolRule("GD8005", "Dependence on the culture")
{
    private const string WayOut = "give it CultureInfo.InvariantCulture";

    public override void Register(AuthoringScope scope)
    {
        scope.Start.RegisterOperationAction(context => Interpolation(scope, context), OperationKind.Interpolation);
        scope.Start.RegisterOperationAction(context => Concatenation(scope, context), OperationKind.Binary);
        scope.Start.RegisterOperationAction(context => Call(scope, context), OperationKind.Invocation);
    }

    /// <summary>Where a handler takes the parts, such as <c>string.Create(CultureInfo.InvariantCulture, …)</c> or ConfigValue, it says how.</summary>
    private void Interpolation(AuthoringScope scope, OperationAnalysisContext context)
    {
        var part = (IInterpolationOperation)context.Operation;
        var value = Unconverted(part.Expression);
        if (part.Parent is IInterpolatedStringOperation { Parent: not IInterpolatedStringHandlerCreationOperation } text
            && text.Parent is not IConversionOperation { Type.Name: "FormattableString" or "IFormattable" }
            && (IsSensitive(value.Type) || (part.FormatString is not null && IsNumber(value.Type))))
        {
            scope.Report(
                context.ReportDiagnostic,
                this,
                part.Expression.Syntax.GetLocation(),
                $"the text of {value.Type!.Name} depends on the culture of the machine: write string.Create(CultureInfo.InvariantCulture, $\"…\")");
        }
    }

    private void Concatenation(AuthoringScope scope, OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary is not { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return;
        }

        foreach (var operand in (IOperation[])[binary.LeftOperand, binary.RightOperand])
        {
            if (Unconverted(operand) is { } value && IsSensitive(value.Type))
            {
                scope.Report(
                    context.ReportDiagnostic, this, value.Syntax.GetLocation(), $"the text of {value.Type!.Name} depends on the culture of the machine: write .ToString(CultureInfo.InvariantCulture)");
            }
        }
    }

    /// <summary>The overloads that no list names: of every number, date and time.</summary>
    private void Call(AuthoringScope scope, OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        var isText = method.Name == "ToString" && !method.IsStatic && (IsSensitive(method.ContainingType) || IsNumber(method.ContainingType));
        var isParse = method is { Name: "Parse" or "TryParse", IsStatic: true } && (IsSensitive(method.ContainingType) || IsNumber(method.ContainingType));
        if ((isText || isParse) && !method.Parameters.Any(static parameter => parameter.Type.Name == "IFormatProvider") && !BannedSymbolList.Has(method))
        {
            var syntax = call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call.Syntax;
            scope.Report(
                context.ReportDiagnostic, this, syntax.GetLocation(), $"{method.ContainingType.Name}.{method.Name} depends on the culture of the machine: {WayOut}");
        }
    }

    private static bool IsSensitive(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime } => true,
        { Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Half" or "BigInteger", ContainingNamespace.Name: "System" or "Numerics" } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsSensitive(nullable.TypeArguments[0]),
        _ => false,
    };

    /// <summary>Of whole numbers only the minus sign is the culture's, so that they are left alone where nothing formats them.</summary>
    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) || type is { Name: "TimeSpan", ContainingNamespace.Name: "System" };

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;
}
