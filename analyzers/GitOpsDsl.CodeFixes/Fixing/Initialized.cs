using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>What initialisers set.</summary>
internal static class Initialized
{
    /// <summary>The expression that a property, or an entry by its key as it is written, is set to; null where none is.</summary>
    public static ExpressionSyntax? Value(ExpressionSyntax? creation, params string[] path)
    {
        foreach (var step in path)
        {
            creation = (creation as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(set => set.Left is ImplicitElementAccessSyntax key ? key.ArgumentList.Arguments.ToString() == step : set.Left.ToString() == step)?.Right;
        }

        return creation;
    }
}
