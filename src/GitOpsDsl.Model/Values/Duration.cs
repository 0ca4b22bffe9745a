using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>A length of time in nanoseconds, in the form of Go's <c>time.Duration</c>: <c>1h30m0s</c>, <c>1.5s</c>, <c>250ms</c>. The default is <c>0s</c>.</summary>
public readonly record struct Duration : IComparable<Duration>
{
    private const int NanosPerTick = 100;

    private Duration(long nanoseconds) => Nanoseconds = nanoseconds;

    public long Nanoseconds { get; }

    public double TotalSeconds => Nanoseconds / (double)DurationText.NanosPerSecond;

    /// <summary>The seconds, for the many fields of Kubernetes that count them.</summary>
    /// <exception cref="InvalidValueException">There is a fraction of a second in it, which such a field can't hold.</exception>
    public long WholeSeconds => Nanoseconds % DurationText.NanosPerSecond == 0
        ? Nanoseconds / DurationText.NanosPerSecond
        : throw new InvalidValueException("a number of whole seconds", ToString(), "it has a fraction of a second", "leave the fraction out");

    /// <exception cref="InvalidValueException">It is no duration, or longer than 292 years.</exception>
    public static implicit operator Duration(string text) => Parse(text);

    /// <exception cref="InvalidValueException">It is longer than 292 years.</exception>
    public static implicit operator Duration(TimeSpan time) =>
        Math.Abs((decimal)time.Ticks * NanosPerTick) <= long.MaxValue
            ? new(time.Ticks * NanosPerTick)
            : throw new InvalidValueException("a duration", time.ToString(), "it is longer than 292 years", "write a shorter one");

    public static bool operator <(Duration left, Duration right) => left.CompareTo(right) < 0;

    public static bool operator >(Duration left, Duration right) => left.CompareTo(right) > 0;

    public static bool operator <=(Duration left, Duration right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Duration left, Duration right) => left.CompareTo(right) >= 0;

    /// <exception cref="InvalidValueException">It is no duration, or longer than 292 years.</exception>
    public static Duration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DurationText.Read(text, out var nanoseconds) is { } problem
            ? throw new InvalidValueException("a duration", text, problem, "write numbers with h m s ms us ns, such as 1h30m")
            : new(nanoseconds);
    }

    public int CompareTo(Duration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    public override string ToString() => DurationText.Format(Nanoseconds);
}
