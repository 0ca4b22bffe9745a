using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.CodeFixes;

/// <summary>Writes a value that is the same everywhere.</summary>
/// <param name="path">The field, as the API names it, from the object that a rule may find lacking.</param>
/// <param name="value">As C#.</param>
public abstract class ConstantFix(string id, string path, string value) : ValueFix(id, path)
{
    protected sealed override string Value(FixPlace place, BaseObjectCreationExpressionSyntax? creation) => value;
}
