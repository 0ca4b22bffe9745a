using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>A property that an initialiser lacks.</summary>
internal static class Assignment
{
    /// <summary>What sets a field, with all that should hold it: <c>SecurityContext = new() { RunAsNonRoot = true }</c>.</summary>
    /// <param name="path">Names of the API.</param>
    public static (string Property, string Text)? Of(ExpressionSyntax creation, IEnumerable<string> path, string value, SemanticModel model)
    {
        var record = RecordTypes.Of(model.Compilation)?.Find(model.GetTypeInfo(creation).Type);
        var (before, after, property) = ("", "", "");
        foreach (var step in path)
        {
            before += before.Length == 0 ? "" : " = new() { ";
            after += before.Length == 0 ? "" : " }";
            if (record?.Facts.Find(step) is not { } field)
            {
                // A key of a map, such as a resource.
                before += $"[{SymbolDisplay.FormatLiteral(step, quote: true)}]";
                continue;
            }

            property = record.PropertyOf(step);
            before += property;
            record = field.Type.Name is { } type ? record.Api.OfType(type) : null;
        }

        return before.Length == 0 ? null : (property, $"{before} = {value}{after}");
    }

    /// <summary>Adds it behind the others, on a line of its own where they are.</summary>
    public static TextChange Insert(BaseObjectCreationExpressionSyntax creation, string text)
    {
        if (creation.Initializer is not { } initializer)
        {
            return new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {text} }}");
        }

        if (initializer.Expressions.Count == 0)
        {
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {text} ");
        }

        var last = initializer.Expressions.Last();
        var hasComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = hasComma ? initializer.Expressions.GetSeparators().Last().Span.End : last.Span.End;
        var lines = creation.SyntaxTree.GetText().Lines;
        var line = lines.GetLineFromPosition(last.SpanStart);
        var isAlone = lines.GetLineFromPosition(initializer.OpenBraceToken.SpanStart).LineNumber != line.LineNumber;
        var indent = line.ToString().Substring(0, last.SpanStart - line.Start);
        return new TextChange(
            new TextSpan(end, 0),
            (hasComma ? "" : ",") + (isAlone && string.IsNullOrWhiteSpace(indent) ? LineEnd(line) + indent : " ") + text + (hasComma ? "," : ""));
    }

    private static string LineEnd(TextLine line) => line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
}
