using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Source.Editing;

/// <summary>Writes a value into an environment's own <c>with</c> (or <c>new</c>), which goes before what it shares with others.</summary>
internal static class OwnAssignment
{
    /// <param name="environment">The environment.</param>
    /// <param name="declared">Its declaration.</param>
    /// <param name="path">The properties to the value.</param>
    /// <param name="value">The expression.</param>
    /// <param name="members">Reads what is on the way.</param>
    /// <exception cref="EditRefusedException">A step is no property that can be assigned.</exception>
    public static (SyntaxTree Tree, IReadOnlyList<TextChange> Changes) Write(
        Instance environment, MemberDeclarationSyntax declared, IReadOnlyList<string> path, string value, MemberReader members)
    {
        RequireAssignable(environment, path, members);
        var own = environment.Written is ExpressionSyntax made && declared.Span.Contains(made.Span) && made.SyntaxTree == declared.SyntaxTree
            ? made
            : Expression(declared) ?? throw EditRefusedException.At(declared, "the declaration is not one expression, which could be changed by 'with'");
        return (own.SyntaxTree, Into(own, path, value));
    }

    private static void RequireAssignable(Instance environment, IReadOnlyList<string> path, MemberReader members)
    {
        Traced at = environment;
        foreach (var step in path)
        {
            if (at is not Instance { Type: { } type } instance || MemberReader.Find(type, step) is not IPropertySymbol property)
            {
                throw EditRefusedException.At(at.Written, $"'{step}' is an entry or an item, which an environment can't say apart from the others");
            }

            if (property.SetMethod is null || Bodies.IsComputed(property))
            {
                throw EditRefusedException.At(
                    Bodies.Declaration(property) ?? instance.Written, $"{property.Name} is computed: an environment can't say it, change what it is computed from");
            }

            at = members.Slot(instance, step)?.Value ?? at;
        }
    }

    /// <summary>The changes that make an expression give a copy with the value.</summary>
    private static IReadOnlyList<TextChange> Into(ExpressionSyntax expression, IReadOnlyList<string> path, string value)
    {
        var initializer = InitializerOf(expression);
        if (initializer is not null && Assigned(initializer, path[0]) is { } assigned)
        {
            return path.Count > 1
                ? Into(assigned, [.. path.Skip(1)], value)
                : throw EditRefusedException.At(assigned, $"{path[0]} is computed here ('{assigned}'): change it by hand");
        }

        var added = Nested(expression, path, value);
        if (initializer is not null)
        {
            return InitializerText.Append(initializer, added);
        }

        return expression is BaseObjectCreationExpressionSyntax ? [new(new(expression.Span.End, 0), $" {{ {added} }}")]
            : IsPrimary(expression) ? [new(new(expression.Span.End, 0), $" with {{ {added} }}")]
            : throw EditRefusedException.At(expression, "this expression can't be given a 'with'");
    }

    /// <summary><c>Web = Base.Web with { Image = "…" }</c>: what is copied must be there to be named.</summary>
    private static string Nested(ExpressionSyntax expression, IReadOnlyList<string> path, string value)
    {
        if (path.Count == 1)
        {
            return $"{path[0]} = {value}";
        }

        var source = expression is WithExpressionSyntax with ? with.Expression : expression;
        if (!IsName(source))
        {
            throw EditRefusedException.At(source, $"{path[0]} is not written here, and there is no name by which to copy it");
        }

        var text = value;
        for (var i = path.Count - 1; i > 0; i--)
        {
            text = $"{source}.{string.Join('.', path.Take(i))} with {{ {path[i]} = {text} }}";
        }

        return $"{path[0]} = {text}";
    }

    private static ExpressionSyntax? Expression(MemberDeclarationSyntax declared) => declared switch
    {
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value
            ?? property.AccessorList?.Accessors.FirstOrDefault()?.ExpressionBody?.Expression,
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression
            ?? (method.Body?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null),
        _ => null,
    };

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax expression) => expression switch
    {
        WithExpressionSyntax with => with.Initializer,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer,
        _ => null,
    };

    private static ExpressionSyntax? Assigned(InitializerExpressionSyntax initializer, string name)
        => initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(one => one.Left is IdentifierNameSyntax { Identifier.ValueText: var left } && left == name)?.Right;

    private static bool IsName(ExpressionSyntax expression)
        => expression is IdentifierNameSyntax || (expression is MemberAccessExpressionSyntax { Expression: var left } && IsName(left));

    private static bool IsPrimary(ExpressionSyntax expression)
        => IsName(expression) || expression is InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
            || expression.IsKind(SyntaxKind.SimpleMemberAccessExpression);
}
