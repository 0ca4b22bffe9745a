using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Source.Editing;

/// <summary>Adds an assignment to an initialiser as its neighbours are written: on a line of its own or not, with a comma behind it or not.</summary>
internal static class InitializerText
{
    public static IReadOnlyList<TextChange> Append(InitializerExpressionSyntax initializer, string assignment)
    {
        var text = initializer.SyntaxTree.GetText();
        var expressions = initializer.Expressions;
        if (expressions.Count == 0)
        {
            return [new(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {assignment} ")];
        }

        var last = expressions[^1];
        var hasComma = expressions.SeparatorCount == expressions.Count;
        var end = hasComma ? expressions.GetSeparator(expressions.SeparatorCount - 1).Span.End : last.Span.End;
        var line = text.Lines.GetLineFromPosition(end);
        if (initializer.CloseBraceToken.SpanStart <= line.End)
        {
            return [new(new(end, 0), $"{(hasComma ? "" : ",")} {assignment}{(hasComma ? "," : "")}")];
        }

        // Behind a comment at the end of the line, not before it.
        var first = text.Lines.GetLineFromPosition(last.SpanStart);
        var indentation = first.ToString()[..(first.ToString().Length - first.ToString().TrimStart().Length)];
        var newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var added = new TextChange(new(line.End, 0), $"{newLine}{indentation}{assignment}{(hasComma ? "," : "")}");
        return hasComma ? [added]
            : line.End == end ? [new(new(end, 0), "," + added.NewText)]
            : [new(new(end, 0), ","), added];
    }
}
