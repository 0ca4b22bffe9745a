using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>A call of a method that is not in the source.</summary>
internal sealed record KnownCall(
    IInvocationOperation Operation, Traced? Receiver, Dictionary<string, Slot> Arguments, Frame Frame, Evaluator Evaluator)
{
    public IMethodSymbol Method => Operation.TargetMethod;

    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The arguments in the order of the parameters.</summary>
    public Slot[] Given { get; } =
        [.. Operation.TargetMethod.Parameters.Where(parameter => Arguments.ContainsKey(parameter.Name)).Select(parameter => Arguments[parameter.Name])];

    /// <summary>The value of a function that was given, for these arguments.</summary>
    public Traced Apply(Traced function, params IReadOnlyList<Traced> arguments)
        => function is Function known ? Evaluator.Calls.Apply(known, arguments, Syntax) : new Unknown(Syntax, arguments);
}
