using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Decides patterns, as far as what is known allows.</summary>
internal sealed class PatternMatcher(Evaluator evaluator)
{
    /// <summary>The arm that surely matches; else all that may.</summary>
    public Traced Switch(ISwitchExpressionOperation choice, Frame frame)
    {
        var value = evaluator.Evaluate(choice.Value, frame);
        var possible = new List<Traced>();
        foreach (var arm in choice.Arms)
        {
            var inner = new Frame(null, frame);
            var matches = Matches(arm.Pattern, value, inner);
            if (matches == true && arm.Guard is { } guard)
            {
                matches = (evaluator.Evaluate(guard, inner) as Constant)?.Value as bool?;
            }

            if (matches == false)
            {
                continue;
            }

            possible.Add(evaluator.Evaluate(arm.Value, inner));
            if (matches == true)
            {
                break;
            }
        }

        return possible is [var only] ? only : new Choice(possible, choice.Syntax);
    }

    /// <summary>Null when it can't be told.</summary>
    public bool? Matches(IPatternOperation pattern, Traced value, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return value is Constant known && evaluator.Evaluate(constant.Value, frame) is Constant wanted ? Arithmetic.Same(known.Value, wanted.Value)
                    : value is Instance { Type.SpecialType: SpecialType.None, Maker: not { MethodKind: MethodKind.Ordinary } } or Listing or Mapping ? false : null;
            case IRelationalPatternOperation relation:
                return value is Constant number && evaluator.Evaluate(relation.Value, frame) is Constant limit
                    ? Arithmetic.Holds(relation.OperatorKind, number.Value, limit.Value)
                    : null;
            case IBinaryPatternOperation both:
                return Combine(both.OperatorKind == BinaryOperatorKind.And, Matches(both.LeftPattern, value, frame), Matches(both.RightPattern, value, frame));
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IDeclarationPatternOperation declaration:
                return Declare(declaration, value, frame);
            case ITypePatternOperation type:
                return IsOfType(value, type.MatchedType);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive, value, frame);
            default:
                return null;
        }
    }

    private bool? Declare(IDeclarationPatternOperation declaration, Traced value, Frame frame)
    {
        var matches = declaration.MatchedType is null || declaration.MatchesNull ? true : IsOfType(value, declaration.MatchedType);
        if (declaration.DeclaredSymbol is { } symbol)
        {
            frame.Declare(symbol, value);
        }

        return matches;
    }

    private bool? Recursive(IRecursivePatternOperation pattern, Traced value, Frame frame)
    {
        if (value is Constant { Value: null })
        {
            return false;
        }

        if (pattern.DeclaredSymbol is { } symbol)
        {
            frame.Declare(symbol, value);
        }

        bool? matches = value is Instance ? IsOfType(value, pattern.MatchedType) : value is Constant ? true : null;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var item = (value as Instance)?.Members.GetValueOrDefault(FormattableString.Invariant($"Item{i + 1}"))?.Value;
            matches = Combine(true, matches, item is null ? null : Matches(pattern.DeconstructionSubpatterns[i], item, frame));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var member = (property.Member as IMemberReferenceOperation)?.Member;
            var read = member is null ? null : evaluator.Members.Read(value, member, property.Syntax);
            matches = Combine(true, matches, read is null ? null : Matches(property.Pattern, read, frame));
        }

        return matches;
    }

    private static bool? IsOfType(Traced value, ITypeSymbol type)
    {
        if (value is Constant constant)
        {
            return constant.Value is null ? false : null;
        }

        if (value is not Instance { Type: { } actual })
        {
            return null;
        }

        for (var t = actual; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, type))
            {
                return true;
            }
        }

        return actual.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }

    private static bool? Combine(bool isAnd, bool? left, bool? right)
        => left == !isAnd || right == !isAnd ? !isAnd : left is null || right is null ? null : isAnd;
}
