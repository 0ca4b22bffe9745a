using GitOpsDsl.Source.Places;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Editing;

/// <summary>
/// Changes one value of one environment in the author's C#. Ways to do it are tried from the most natural one: where the value is written, in
/// what is assigned, in the environment's own <c>with</c>. The first that changes the value that is asked for, and none that somebody else has,
/// is taken: each is judged by working out all environments again.
/// </summary>
public sealed class ValueEditor(IReadOnlyList<EnvironmentDeclaration> declarations)
{
    /// <summary>The id of the environment that is meant by an id, or by a name that only one system has.</summary>
    /// <exception cref="EditRefusedException">None is, or several are.</exception>
    public string IdOf(AuthorSources sources, string asked) => new DeclaredEnvironments(sources, declarations).IdOf(asked);

    /// <param name="sources">The sources as they are.</param>
    /// <param name="asked">What should be.</param>
    /// <exception cref="EditRefusedException">No way does it.</exception>
    public ValueEdit Set(AuthorSources sources, PropertyValue asked)
    {
        var before = new DeclaredEnvironments(sources, declarations);
        var (environment, declared) = before[asked.Environment];
        var path = PropertyPath.Resolve(environment, asked.Path, before.Evaluator);
        var slot = path.Slot;
        var old = (slot.Value as Constant)?.Text;
        var place = SourcePlace.Of(slot.Value is Unset ? environment.Written : slot.Value.Written);
        var value = ValueExpression.Of(path.Type, asked.Value, slot.Value is Unset ? null : slot.Value.Written)
            ?? throw new EditRefusedException($"{path} is of the type {path.Type.Name}, which '{asked.Value}' does not make", place);
        if (slot.Value is Constant && (old ?? "null") == asked.Value)
        {
            return new(sources, place, old);
        }

        var leaves = new LeafValues(before);
        string? refusal = null;
        foreach (var (target, text) in Replacements(slot, old, asked, value, declared))
        {
            var edited = sources.With(target.SyntaxTree, [new(target.Span, text)]);
            if (Objection(edited, leaves, path, asked, IsOwned(target, slot, declared)) is not { } objection)
            {
                return new(edited, SourcePlace.Of(target), old);
            }

            refusal ??= $"{SourcePlace.Of(target)}: {objection}";
        }

        try
        {
            var (tree, changes) = OwnAssignment.Write(environment, declared, path.Steps, value, before.Evaluator.Members);
            var edited = sources.With(tree, changes);
            var objection = Objection(edited, leaves, path, asked, isOwned: true);
            return objection is null ? new(edited, SourcePlace.Of(environment.Written), old) : throw new EditRefusedException(objection, place);
        }
        catch (EditRefusedException exception) when (refusal is not null)
        {
            throw new EditRefusedException(refusal == exception.Message ? refusal : $"{refusal}; nor can {asked.Environment} say it alone: {exception.Message}");
        }
    }

    /// <summary>Expressions that could be written otherwise, with what they would be, the nearest to the value first.</summary>
    private static IEnumerable<(SyntaxNode Target, string Text)> Replacements(Slot slot, string? old, PropertyValue asked, string value, MemberDeclarationSyntax declared)
    {
        var wanted = asked.Value;
        if (slot.Value is not Constant constant)
        {
            yield break;
        }

        if (IsPlain(constant.Written))
        {
            yield return (constant.Written, value);
        }

        // One hole of a text that was put together: the tag of an image.
        foreach (var part in constant.Parts.OfType<Constant>().Where(static part => part.Written.IsKind(SyntaxKind.StringLiteralExpression)))
        {
            if (part.Text is { Length: > 0 } hole && old!.IndexOf(hole, StringComparison.Ordinal) is >= 0 and var at
                && old.LastIndexOf(hole, StringComparison.Ordinal) == at
                && wanted.Length > old.Length - hole.Length
                && wanted.StartsWith(old[..at], StringComparison.Ordinal) && wanted.EndsWith(old[(at + hole.Length)..], StringComparison.Ordinal))
            {
                yield return (part.Written, SymbolDisplay.FormatLiteral(wanted[at..^(old.Length - at - hole.Length)], quote: true));
            }
        }

        // Named elsewhere, or put together of what does not give the wanted text: that is given up for the environment alone, not where others make theirs with it.
        var isOwn = asked.Reach == EditReach.Everywhere || slot.Assigned.FirstAncestorOrSelf<MemberDeclarationSyntax>() == declared;
        if ((slot.Assigned != constant.Written && slot.Assigned is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || (isOwn && slot.Assigned is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax))
        {
            yield return (slot.Assigned, value);
        }
    }

    /// <summary>
    /// Whether the target is the property's own assignment, so that all else that changes with it is made from the property: it stands in the
    /// environment's expression, or is what the record's property is initialised with. Other code may run for several properties.
    /// </summary>
    private static bool IsOwned(SyntaxNode target, Slot slot, MemberDeclarationSyntax declared)
    {
        if (slot.Assigned.SyntaxTree != target.SyntaxTree || !slot.Assigned.Span.Contains(target.Span))
        {
            return false;
        }

        var member = target.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member == declared ? !target.Ancestors().OfType<BlockSyntax>().Any()
            : member is PropertyDeclarationSyntax { Initializer: not null } property && !property.Modifiers.Any(SyntaxKind.StaticKeyword);
    }

    private static bool IsPlain(SyntaxNode written)
        => written is LiteralExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };

    /// <summary>What an edit does that it must not; null when nothing.</summary>
    private string? Objection(AuthorSources edited, LeafValues before, PropertyPath path, PropertyValue asked, bool isOwned)
    {
        var environments = new DeclaredEnvironments(edited, declarations);
        var now = PropertyPath.Resolve(environments[asked.Environment].Value, asked.Path, environments.Evaluator).Slot.Value;
        if (now is not Constant constant || !string.Equals(constant.Text ?? "null", asked.Value, StringComparison.OrdinalIgnoreCase))
        {
            return $"{path} would not become '{asked.Value}'";
        }

        if (asked.Reach == EditReach.Everywhere)
        {
            return null;
        }

        var own = string.Join('.', path.Steps);
        foreach (var (environment, leaf) in new LeafValues(environments).DifferentFrom(before))
        {
            // What a constructor was given is a property's value too.
            var changed = leaf.Replace(")(", ".", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
            if (environment != asked.Environment)
            {
                return $"{environment} has {changed} from the same place: --everywhere changes both";
            }

            if (!isOwned && asked.Reach == EditReach.Property && changed != own)
            {
                return $"{changed} is made of the same value: --everywhere changes both";
            }
        }

        return null;
    }
}
