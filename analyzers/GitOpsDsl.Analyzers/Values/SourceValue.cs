using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>What is known, without running it, of the value of an expression.</summary>
internal abstract class SourceValue(SyntaxNode? place)
{
    /// <summary>Nothing is known.</summary>
    public static SourceValue Unknown { get; } = new SourceUnknown();

    /// <summary>Where it is written.</summary>
    public SyntaxNode? Place { get; } = place;

    private sealed class SourceUnknown() : SourceValue(null);
}
