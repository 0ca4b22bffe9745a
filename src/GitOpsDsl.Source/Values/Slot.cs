using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A value where it was put: the member, item or entry that holds it.</summary>
/// <param name="Value">What is there.</param>
/// <param name="Assigned">The expression that was assigned; the value itself may be written elsewhere.</param>
internal sealed record Slot(Traced Value, SyntaxNode Assigned)
{
    public static Slot Of(Traced value) => new(value, value.Written);
}
