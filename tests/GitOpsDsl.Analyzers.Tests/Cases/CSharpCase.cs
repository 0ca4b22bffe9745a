using GitOpsDsl.Rules.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>A rule's case as C#: a class with one member an object.</summary>
internal sealed class CSharpCase
{
    private CSharpCase(RuleCase example, IReadOnlyList<Rules.NodeDocument> documents, CSharpObjects objects)
    {
        Example = example;
        Documents = documents;
        Objects = objects;
        Tree = CSharpSyntaxTree.ParseText(objects.Text, AnalyzerRun.Parse, example.Path);
    }

    public RuleCase Example { get; }

    public IReadOnlyList<Rules.NodeDocument> Documents { get; }

    public CSharpObjects Objects { get; }

    public SyntaxTree Tree { get; }

    /// <exception cref="NotInCSharpException">The records can't say it.</exception>
    public static CSharpCase Of(RuleCase example)
    {
        var documents = YamlNodes.Read(example.Yaml);
        return new CSharpCase(example, documents, CSharpObjects.Of("Case_" + string.Concat(example.Path.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')), documents));
    }
}
