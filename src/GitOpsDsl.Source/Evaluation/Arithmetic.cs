using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Operators on what is known.</summary>
internal static class Arithmetic
{
    public static Traced Binary(BinaryOperatorKind kind, Traced left, Traced right, SyntaxNode syntax)
    {
        if (left is not Constant { Value: var a } || right is not Constant { Value: var b })
        {
            return new Unknown(syntax, left, right);
        }

        var result = kind switch
        {
            BinaryOperatorKind.Equals => Same(a, b),
            BinaryOperatorKind.NotEquals => !Same(a, b),
            BinaryOperatorKind.Add when a is string || b is string => ((Constant)left).Text + ((Constant)right).Text,
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when a is bool x && b is bool y => x && y,
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when a is bool x && b is bool y => x || y,
            _ => OfNumbers(kind, a, b),
        };
        return result is null ? new Unknown(syntax, left, right) : new Constant(result, syntax) { Parts = [left, right] };
    }

    public static Traced Unary(UnaryOperatorKind kind, Traced operand, SyntaxNode syntax) => (kind, (operand as Constant)?.Value) switch
    {
        (UnaryOperatorKind.Not, bool value) => new Constant(!value, syntax),
        (UnaryOperatorKind.Minus, int value) => new Constant(-value, syntax),
        (UnaryOperatorKind.Minus, long value) => new Constant(-value, syntax),
        (UnaryOperatorKind.Hat, int value and >= 0) => new Constant(new Index(value, fromEnd: true), syntax),
        (UnaryOperatorKind.Plus, not null) => operand,
        _ => new Unknown(syntax, operand),
    };

    /// <summary>Whether the relation holds; null when the two can't be compared.</summary>
    public static bool? Holds(BinaryOperatorKind kind, object? left, object? right) => kind switch
    {
        BinaryOperatorKind.Equals => Same(left, right),
        BinaryOperatorKind.NotEquals => !Same(left, right),
        _ => OfNumbers(kind, left, right) as bool?,
    };

    public static bool Same(object? left, object? right) => Equals(left, right) || (Whole(left) is { } a && Whole(right) is { } b && a == b);

    private static object? OfNumbers(BinaryOperatorKind kind, object? left, object? right)
    {
        if (Whole(left) is not { } a || Whole(right) is not { } b)
        {
            return null;
        }

        var number = kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide when b != 0 => a / b,
            BinaryOperatorKind.Remainder when b != 0 => a % b,
            _ => (long?)null,
        };
        return number is { } known
            ? left is int && right is int && known is >= int.MinValue and <= int.MaxValue ? (object)(int)known : known
            : kind switch
            {
                BinaryOperatorKind.LessThan => a < b,
                BinaryOperatorKind.LessThanOrEqual => a <= b,
                BinaryOperatorKind.GreaterThan => a > b,
                BinaryOperatorKind.GreaterThanOrEqual => a >= b,
                _ => null,
            };
    }

    private static long? Whole(object? value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        uint number => number,
        char letter => letter,
        _ => null,
    };
}
