using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>C# in which <c>{|GD1021:"web_server"|}</c> marks what a diagnostic is expected to underline.</summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(SyntaxTree tree, IReadOnlyList<string> expected)
    {
        Tree = tree;
        Expected = expected;
    }

    public SyntaxTree Tree { get; }

    /// <summary><c>start-end id</c>, sorted.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <param name="members">Members of a class, with marks.</param>
    public static MarkedSource Members(string members) => File($"public static class Members\n{{\n{members}\n}}\n");

    public static MarkedSource File(string marked)
    {
        var expected = new List<string>();
        var opened = new Stack<(string Id, int Start)>();
        var source = new System.Text.StringBuilder();
        var from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            source.Append(marked, from, mark.Index - from);
            from = mark.Index + mark.Length;
            if (mark.Value != "|}")
            {
                opened.Push((mark.Groups[1].Value, source.Length));
                continue;
            }

            var (id, start) = opened.Pop();
            expected.Add($"{start}-{source.Length} {id}");
        }

        source.Append(marked, from, marked.Length - from);
        return new MarkedSource(
            CSharpSyntaxTree.ParseText(source.ToString(), AnalyzerRun.Parse, "Environments.cs"), [.. expected.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A diagnostic in the form of <see cref="Expected"/>.</summary>
    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.SourceSpan.Start}-{diagnostic.Location.SourceSpan.End} {diagnostic.Id}";

    [GeneratedRegex(@"\{\|(GD\d+):|\|\}")]
    private static partial Regex Mark();
}
