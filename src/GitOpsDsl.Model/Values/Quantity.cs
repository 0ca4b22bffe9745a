using System.Numerics;
using GitOpsDsl.Syntax;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// An amount of a resource, such as <c>250m</c>, <c>1536Mi</c> or <c>2</c>, in Kubernetes' canonical text.
/// </summary>
/// <remarks>
/// As <c>resource.Quantity</c> of k8s.io/apimachinery: the largest suffix without a fraction, of the family that was written (1024s:
/// Ki Mi Gi Ti Pi Ei; 1000s: n u m k M G T P E; exponents: e3 e6 …); what is finer than a nano is rounded away from zero.
/// Equality and order are by value: <c>1Gi</c> equals <c>1073741824</c>. A class, although it is a value: generics over references are
/// shared and precompiled, and maps of quantities are in nearly every environment.
/// </remarks>
public sealed class Quantity : IEquatable<Quantity>, IComparable<Quantity>
{
    /// <summary>Canonical. The number behind it is read again for arithmetic, which is rarer than writing.</summary>
    private readonly string _text;

    private Quantity(string text) => _text = text;

    private Quantity(BigInteger nanos, QuantityFamily family) => _text = QuantityText.Format(nanos, family);

    /// <exception cref="InvalidValueException">It is no quantity.</exception>
    public static implicit operator Quantity(string text) => Parse(text);

    public static implicit operator Quantity(long number) => new(number * QuantityText.NanosPerUnit, QuantityFamily.Decimal);

    public static bool operator ==(Quantity? left, Quantity? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Quantity? left, Quantity? right) => !(left == right);

    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The sum, in the suffix family of the first that is not zero.</summary>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        var leftNanos = left.Nanos(out var family);
        var rightNanos = right.Nanos(out var rightFamily);
        return new(leftNanos + rightNanos, leftNanos.IsZero ? rightFamily : family);
    }

    public static Quantity operator -(Quantity left, Quantity right) => left + (right * -1);

    public static Quantity operator *(Quantity quantity, int factor)
    {
        var nanos = quantity.Nanos(out var family);
        return new(nanos * factor, family);
    }

    public static Quantity operator *(int factor, Quantity quantity) => quantity * factor;

    /// <exception cref="InvalidValueException">It is no quantity.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CanonicalQuantity.IsSurely(text) ? new(text) : ParseAny(text);
    }

    public static Quantity Sum(IEnumerable<Quantity> quantities) => quantities.Aggregate((Quantity)0, static (sum, next) => sum + next);

    /// <summary>The value in whole units, rounded away from zero, as Kubernetes' <c>Quantity.Value</c>.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long ToUnits() => (long)QuantityText.DivideAwayFromZero(Nanos(out _), QuantityText.NanosPerUnit);

    /// <summary>The value in thousandths, rounded away from zero, as Kubernetes' <c>Quantity.MilliValue</c>.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long ToMilliUnits() => (this * 1000).ToUnits();

    public void Write(ref Utf8YamlWriter writer) => writer.Value(ToString());

    public bool Equals(Quantity? other) => other is not null && (_text == other._text || CompareTo(other) == 0);

    public override bool Equals(object? obj) => Equals(obj as Quantity);

    public override int GetHashCode() => Nanos(out _).GetHashCode();

    public int CompareTo(Quantity? other) => other is null ? 1 : Nanos(out _).CompareTo(other.Nanos(out _));

    /// <summary>The canonical text.</summary>
    public override string ToString() => _text;

    /// <summary>Apart, so that what people write does not even load the big numbers.</summary>
    private static Quantity ParseAny(string text)
    {
        var problem = QuantityText.Read(text, out var nanos, out var family);
        return problem is null
            ? new(nanos, family)
            : throw new InvalidValueException("a quantity", text, problem, "write a number with one of n u m k M G T P E Ki Mi Gi Ti Pi Ei, or with none");
    }

    private BigInteger Nanos(out QuantityFamily family)
    {
        _ = QuantityText.Read(ToString(), out var nanos, out family);
        return nanos;
    }
}
