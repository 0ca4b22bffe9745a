using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Places;

/// <summary>A stretch of an author's C#.</summary>
/// <param name="File">As the compiler records it: below <c>/_/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="EndLine">Of its last character, from 1.</param>
/// <param name="EndColumn">Behind its last character, from 1.</param>
public sealed record SourcePlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    internal static SourcePlace Of(SyntaxNode node) => Of(node.GetLocation());

    internal static SourcePlace Of(Location location)
    {
        var span = location.GetLineSpan();
        return new(
            span.Path,
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1);
    }

    public override string ToString() => $"{File}:{Line}:{Column}";
}
