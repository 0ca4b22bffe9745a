using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>What calls give: of members that are one expression, and of those functions of ours that change a part of a record.</summary>
internal sealed class CallEvaluator(RecordTypes types, Evaluator values)
{
    private const string ChangePrefix = "With";

    public SourceValue Call(IInvocationOperation call, Scope scope) =>
        IsParse(call) ? Conversions.Convert(values.Of(call.Arguments[0].Value, scope), call.TargetMethod.ContainingType.Name)
        : IsFromText(call) ? FromText(call, scope)
        : call.Instance is { } instance && types.Find(instance.Type) is { } record ? Change(call, record, scope)
        : values.Referred(call, call.TargetMethod, scope, [.. Arguments(call, scope)]);

    private IEnumerable<(ISymbol Parameter, SourceValue Value)> Arguments(IInvocationOperation call, Scope scope) => call.Arguments
        .Where(static argument => argument.Parameter is not null)
        .Select(argument => ((ISymbol)argument.Parameter!.OriginalDefinition, Argument(argument, scope)));

    /// <summary>What is not given is written at the parameter.</summary>
    private SourceValue Argument(IArgumentOperation argument, Scope scope) =>
        (argument.ArgumentKind, values.Of(argument.Value, scope)) switch
        {
            (ArgumentKind.DefaultValue, SourceScalar scalar) when Default(argument.Parameter!) is { } written => new SourceScalar(scalar.Value, written, argument.Syntax),
            (_, var value) => value,
        };

    private static SyntaxNode? Default(IParameterSymbol parameter) =>
        parameter.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Default.Value: { } value } ? value : null;

    /// <summary><c>deployment.WithSpec(spec => spec with { … })</c>, <c>resource.InNamespace("shop")</c>.</summary>
    private SourceValue Change(IInvocationOperation call, RecordType record, Scope scope)
    {
        var start = SourceReference.Behind(values.Of(call.Instance, scope)) as SourceMap ?? new SourceMap(record, [], true, call.Syntax);
        var name = call.TargetMethod.Name;
        if (name == "InNamespace" && call.Arguments.Length == 1)
        {
            var space = new SourceEntry("Namespace", call.Arguments[0].Syntax, values.Of(call.Arguments[0].Value, scope));
            return With(start, "Metadata", old => old.With([space], mayChangeMore: false, call.Syntax), call, record);
        }

        if (!name.StartsWith(ChangePrefix, StringComparison.Ordinal) || record.FieldOf(name.Substring(ChangePrefix.Length)) is null)
        {
            return values.Referred(call, call.TargetMethod, scope, [.. Arguments(call, scope)]);
        }

        var property = name.Substring(ChangePrefix.Length);
        return call.Arguments.Length == 1 && Lambda(call.Arguments[0].Value) is { } change
            ? With(start, property, old => Changed(change, old, scope), call, record)
            : start.With([new SourceEntry(property, null, SourceValue.Unknown)], mayChangeMore: false, call.Syntax);
    }

    private static SourceMap With(
        SourceMap start, string property, Func<SourceMap, SourceValue> change, IInvocationOperation call, RecordType record)
    {
        var value = start.Find(property);
        var old = value is null ? null : SourceReference.Behind(value) as SourceMap;
        var isUnset = value is null ? !start.IsPartial : SourceReference.Behind(value) is SourceScalar { Value: null };
        old ??= new SourceMap(record.FieldOf(property)?.Type.Name is { } type ? record.Api.OfType(type) : null, [], !isUnset, call.Syntax);
        return start.With([new SourceEntry(property, null, change(old))], mayChangeMore: false, call.Syntax);
    }

    private SourceValue Changed(IAnonymousFunctionOperation change, SourceMap old, Scope scope) =>
        change.Symbol.Parameters.Length == 1 && change.Body.Operations.Length == 1 && !scope.IsTooDeep
            && change.Body.Operations[0] is IReturnOperation result
                ? values.Of(result.ReturnedValue, scope.Within(change.Symbol.Parameters[0], old))
                : SourceValue.Unknown;

    private static IAnonymousFunctionOperation? Lambda(IOperation argument) => argument switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda,
        IConversionOperation conversion => Lambda(conversion.Operand),
        _ => argument as IAnonymousFunctionOperation,
    };

    /// <summary><c>Quantity.Parse("1Gi")</c> is the same as the conversion.</summary>
    private static bool IsParse(IInvocationOperation call) =>
        call.TargetMethod is { IsStatic: true, Name: "Parse", ContainingNamespace: { Name: "GitOpsDsl", ContainingNamespace.IsGlobalNamespace: true } }
        && call.TargetMethod.ContainingType.Name is not "JsonValue" && call.Arguments.Length == 1;

    private static bool IsFromText(IInvocationOperation call) =>
        call.TargetMethod is { Name: "FromText", ContainingType: { Name: "Base64", ContainingNamespace.Name: "GitOpsDsl" } };

    private SourceValue FromText(IInvocationOperation call, Scope scope) =>
        SourceReference.Behind(values.Of(call.Arguments[0].Value, scope)) is SourceScalar { Value: string text }
            ? new SourceScalar(Base64.Of(text), call.Syntax)
            : SourceValue.Unknown;
}
