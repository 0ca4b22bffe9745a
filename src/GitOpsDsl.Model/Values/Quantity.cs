using System.Numerics;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// An amount of a resource, such as <c>250m</c>, <c>1536Mi</c> or <c>2</c>, in Kubernetes' canonical text. The default value is 0.
/// </summary>
/// <remarks>
/// As <c>resource.Quantity</c> of k8s.io/apimachinery: the largest suffix without a fraction, of the family that was written (1024s:
/// Ki Mi Gi Ti Pi Ei; 1000s: n u m k M G T P E; exponents: e3 e6 …); what is finer than a nano is rounded away from zero.
/// Equality and order are by value: <c>1Gi</c> equals <c>1073741824</c>.
/// </remarks>
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>
{
    /// <summary>Canonical; null for 0. The number behind it is read again for arithmetic, which is rarer than writing.</summary>
    private readonly string? _text;

    private Quantity(string text) => _text = text;

    public static Quantity Zero => default;

    /// <exception cref="InvalidValueException">It is no quantity.</exception>
    public static implicit operator Quantity(string text) => Parse(text);

    public static implicit operator Quantity(long number) => new(QuantityText.Format(number * QuantityText.NanosPerUnit, QuantityFamily.Decimal));

    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The sum, in the suffix family of the first that is not zero.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => Combine(left, right, BigInteger.Add);

    /// <summary>The difference, in the suffix family of the first that is not zero.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => Combine(left, right, BigInteger.Subtract);

    public static Quantity operator *(Quantity quantity, int factor)
    {
        var (nanos, family) = quantity.Read();
        return new(QuantityText.Format(nanos * factor, family));
    }

    public static Quantity operator *(int factor, Quantity quantity) => quantity * factor;

    /// <exception cref="InvalidValueException">It is no quantity.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (QuantityText.IsCanonical(text))
            return new(text);

        var (nanos, family) = QuantityText.Parse(text);
        return new(QuantityText.Format(nanos, family));
    }

    public static Quantity Sum(ReadOnlySpan<Quantity> quantities)
    {
        var sum = Zero;
        foreach (var quantity in quantities)
            sum += quantity;

        return sum;
    }

    /// <summary>The value in whole units, rounded away from zero, as Kubernetes' <c>Quantity.Value</c>.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long ToUnits() => (long)QuantityText.DivideAwayFromZero(Read().Nanos, QuantityText.NanosPerUnit);

    /// <summary>The value in thousandths, rounded away from zero, as Kubernetes' <c>Quantity.MilliValue</c>.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long ToMilliUnits() => (long)QuantityText.DivideAwayFromZero(Read().Nanos, QuantityText.NanosPerUnit / 1000);

    public void Write(ref Utf8YamlWriter writer) => writer.Value(ToString());

    public bool Equals(Quantity other) => _text == other._text || Read().Nanos == other.Read().Nanos;

    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    public override int GetHashCode() => Read().Nanos.GetHashCode();

    public int CompareTo(Quantity other) => Read().Nanos.CompareTo(other.Read().Nanos);

    /// <summary>The canonical text.</summary>
    public override string ToString() => _text ?? "0";

    private static Quantity Combine(Quantity left, Quantity right, Func<BigInteger, BigInteger, BigInteger> combine)
    {
        var (a, family) = left.Read();
        var (b, other) = right.Read();
        return new(QuantityText.Format(combine(a, b), a.IsZero ? other : family));
    }

    private (BigInteger Nanos, QuantityFamily Family) Read() => QuantityText.Parse(ToString());
}
