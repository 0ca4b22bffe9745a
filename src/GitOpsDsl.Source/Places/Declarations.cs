using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Places;

/// <summary>What stands at a line that the compiler recorded.</summary>
internal sealed class Declarations(CSharpCompilation compilation)
{
    private readonly Dictionary<string, SyntaxTree> _trees = compilation.SyntaxTrees.GroupBy(static tree => tree.FilePath, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>The property or method whose name is on the line.</summary>
    public ISymbol? At(string file, int line)
    {
        if (!_trees.TryGetValue(file, out var tree))
        {
            return null;
        }

        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is PropertyDeclarationSyntax { Identifier: var property } && LineOf(property) == line
                || node is MethodDeclarationSyntax { Identifier: var method } && LineOf(method) == line)
            .Select(node => model.GetDeclaredSymbol(node))
            .FirstOrDefault(static symbol => symbol is { IsStatic: true });
    }

    /// <summary>The <c>new</c> that a record says it comes from, as a value of which only its own initialiser is known.</summary>
    public Traced? Creation(WrittenRecord record, Evaluator evaluator)
    {
        if (!_trees.TryGetValue(record.File, out var tree))
        {
            return null;
        }

        var made = tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(node => LineOf(node.NewKeyword) == record.Line)
            .Select(evaluator.Bodies.Of)
            .Where(operation => operation?.Type is { } type && $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}" == record.Type)
            .ToList();
        return made is [{ } only] ? evaluator.Evaluate(only, new Frame(null)) : null;
    }

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
