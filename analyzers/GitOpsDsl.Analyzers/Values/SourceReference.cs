using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>A value that is written in another member, and used here by its name.</summary>
/// <param name="value">Never a reference itself.</param>
internal sealed class SourceReference(SourceValue value, SyntaxNode place) : SourceValue(place)
{
    public SourceValue Value { get; } = value;

    /// <summary>The value behind the name, if it is one.</summary>
    public static SourceValue Behind(SourceValue value) => value is SourceReference reference ? reference.Value : value;
}
