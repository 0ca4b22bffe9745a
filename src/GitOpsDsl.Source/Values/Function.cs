using GitOpsDsl.Source.Evaluation;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A lambda or a method as a value.</summary>
/// <param name="method">Its parameters, and for a method its body.</param>
/// <param name="body">A lambda's body; null for a method.</param>
/// <param name="frame">What the lambda sees.</param>
/// <param name="self">What a method is called on.</param>
internal sealed class Function(IMethodSymbol method, IOperation? body, Frame frame, Traced? self, SyntaxNode written) : Traced(written)
{
    public IMethodSymbol Method { get; } = method;

    public IOperation? Body { get; } = body;

    public Frame Frame { get; } = frame;

    public Traced? Self { get; } = self;
}
