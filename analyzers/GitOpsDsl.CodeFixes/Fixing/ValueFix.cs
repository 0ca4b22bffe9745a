using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>Writes a value that is always right: in place of a wrong one, or where the field, or what should hold it, is missing.</summary>
/// <param name="path">The field, as the API names it, from the object that a rule may find lacking: <c>securityContext.runAsNonRoot</c>.</param>
public abstract class ValueFix(string id, string path) : RuleFix(id)
{
    private readonly string[] _path = path.Split('.');

    /// <summary>As C#; null where it can't be told.</summary>
    /// <param name="creation">The object that lacks the field; null where a wrong value is replaced.</param>
    protected abstract string? Value(FixPlace place, BaseObjectCreationExpressionSyntax? creation);

    protected sealed override Fix? Find(FixPlace place)
    {
        if (place.Missing is not { } missing)
        {
            return place.Node is ExpressionSyntax wrong && Value(place, null) is { } right
                ? new Fix($"Change to {right}", new TextChange(wrong.Span, right))
                : null;
        }

        var first = Array.IndexOf(_path, missing);
        return first >= 0 && place.Creation is { } creation && Value(place, creation) is { } value
            && Assignment.Of(creation, _path.Skip(first), value, place.Model) is { } assignment
                ? new Fix($"Set {assignment.Property} to {value}", Assignment.Insert(creation, assignment.Text))
                : null;
    }
}
