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
        var (steps, isNewMap) = Assignable(environment, path, members);
        var own = environment.Written is ExpressionSyntax made && declared.Span.Contains(made.Span) && made.SyntaxTree == declared.SyntaxTree
            ? made
            : Expression(declared) ?? throw EditRefusedException.At(declared, "the declaration is not one expression, which could be changed by 'with'");
        // What the environment's type gives it as shipped has no name to be copied by: its expression is written again, with the value.
        var shipped = own is BaseObjectCreationExpressionSyntax && steps.Count > 1 ? members.Slot(environment, steps[0])?.Assigned : null;
        if (Argument(own, environment.Type, steps[0]) is { } given)
        {
            return (own.SyntaxTree, steps.Count > 1 ? Into(given, [.. steps.Skip(1)], value, isNewMap) : throw WrittenHere(given, steps[0]));
        }

        return (own.SyntaxTree, shipped is ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } } expression
            ? Add(own, $"{steps[0]} = {Changed(expression, Into(expression, [.. steps.Skip(1)], value, isNewMap))}")
            : Into(own, steps, value, isNewMap));
    }

    private static string Changed(ExpressionSyntax expression, IReadOnlyList<TextChange> changes)
        => SourceText.From(expression.ToString())
            .WithChanges(changes.Select(change => new TextChange(new(change.Span.Start - expression.SpanStart, change.Span.Length), change.NewText!)))
            .ToString();

    /// <summary>
    /// The steps as an initialiser has them: properties that can be set, and perhaps a map's entry (<c>["KEY"]</c>) as the last; and whether that
    /// is of a map that nobody set.
    /// </summary>
    private static (IReadOnlyList<string> Steps, bool IsNewMap) Assignable(Instance environment, IReadOnlyList<string> path, MemberReader members)
    {
        Traced at = environment;
        var steps = new List<string>();
        foreach (var step in path)
        {
            if (at is Mapping or Unset && steps.Count > 0 && steps.Count == path.Count - 1)
            {
                return ([.. steps, $"[{SymbolDisplay.FormatLiteral(step, quote: true)}]"], at is Unset);
            }

            if (at is not Instance { Type: { } type } instance || MemberReader.Find(type, step) is not IPropertySymbol property)
            {
                throw EditRefusedException.At(at.Written, $"'{step}' is in an entry or an item, which an environment can't say apart from the others");
            }

            if (property.SetMethod is null || Bodies.IsComputed(property))
            {
                throw EditRefusedException.At(
                    Bodies.Declaration(property) ?? instance.Written, $"{property.Name} is computed: an environment can't say it, change what it is computed from");
            }

            steps.Add(step);
            at = members.Slot(instance, step)?.Value ?? new Unset(instance, step);
        }

        return (steps, false);
    }

    /// <summary>What the constructor of a record is given for a property of the parameter's name, unless an initialiser says otherwise.</summary>
    private static ExpressionSyntax? Argument(ExpressionSyntax made, INamedTypeSymbol? type, string property)
    {
        if (made is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation
            || (creation.Initializer is { } initializer && Assigned(initializer, property) is not null))
        {
            return null;
        }

        var constructors = type?.InstanceConstructors.Where(one => one.Parameters.Length >= arguments.Count && one.Parameters.Any(parameter => parameter.Name == property)).ToList();
        return constructors is [var constructor]
            ? arguments.Where((argument, at) => (argument.NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[at].Name) == property).FirstOrDefault()?.Expression
            : null;
    }

    private static EditRefusedException WrittenHere(ExpressionSyntax expression, string property)
        => EditRefusedException.At(expression, $"{property} is {(expression is LiteralExpressionSyntax ? "written" : "computed")} here ('{expression}'): change it by hand");

    private static bool IsEntry(string step) => step[0] == '[';

    /// <summary>The changes that make an expression give a copy with the value.</summary>
    private static IReadOnlyList<TextChange> Into(ExpressionSyntax expression, IReadOnlyList<string> path, string value, bool isNewMap)
    {
        var initializer = InitializerOf(expression);
        if (initializer is not null && Assigned(initializer, path[0]) is { } assigned)
        {
            return path.Count > 1
                ? Into(assigned, [.. path.Skip(1)], value, isNewMap)
                : throw WrittenHere(assigned, path[0]);
        }

        if (IsEntry(path[0]) && expression is not BaseObjectCreationExpressionSyntax)
        {
            return IsName(expression) ? [new(expression.Span, $"new({expression}) {{ {path[0]} = {value} }}")]
                : throw EditRefusedException.At(expression, $"the map is computed here ('{expression}'): change it by hand");
        }

        return Add(expression, isNewMap && path is [var map, var entry] ? $"{map} = new() {{ {entry} = {value} }}" : Nested(expression, path, value));
    }

    private static IReadOnlyList<TextChange> Add(ExpressionSyntax expression, string added)
    {
        if (InitializerOf(expression) is { } initializer)
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

        // A map is copied, and the copy has the entry.
        var text = IsEntry(path[^1]) ? $"new({source}.{string.Join('.', path.SkipLast(1))}) {{ {path[^1]} = {value} }}" : value;
        for (var i = path.Count - (IsEntry(path[^1]) ? 2 : 1); i > 0; i--)
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
            .FirstOrDefault(one => one.Left is IdentifierNameSyntax or ImplicitElementAccessSyntax && one.Left.ToString() == name)?.Right;

    /// <summary>What may be said twice: a name, or a call without arguments, which gives the same whenever it is made.</summary>
    private static bool IsName(ExpressionSyntax expression)
        => expression is IdentifierNameSyntax
            || (expression is MemberAccessExpressionSyntax { Expression: var left } && IsName(left))
            || (expression is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: var called } && IsName(called));

    private static bool IsPrimary(ExpressionSyntax expression)
        => IsName(expression) || expression is InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
            || expression.IsKind(SyntaxKind.SimpleMemberAccessExpression);
}
