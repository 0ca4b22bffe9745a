using GitOpsDsl.Rules;

namespace GitOpsDsl.Reading;

/// <summary>A scalar as Kubernetes takes it.</summary>
internal readonly struct YamlValue
{
    private YamlValue(NodeKind kind, string text = "", long integer = 0, double @float = 0) =>
        (Kind, Text, Integer, Float) = (kind, text, integer, @float);

    public static YamlValue Null { get; } = new(NodeKind.Null);

    /// <summary>Null, boolean (then <see cref="Integer"/> is 0 or 1), integer, float or string.</summary>
    public NodeKind Kind { get; }

    public string Text { get; }

    public long Integer { get; }

    public double Float { get; }

    public static YamlValue String(string text) => new(NodeKind.String, text);

    public static YamlValue Boolean(bool value) => new(NodeKind.Boolean, integer: value ? 1 : 0);

    public static YamlValue Whole(long value) => new(NodeKind.Integer, integer: value);

    /// <summary>On its way to the API server a number becomes JSON, and there 1.0 is 1.</summary>
    public static YamlValue Number(double value)
        => value == Math.Floor(value) && Math.Abs(value) < 1L << 53 ? Whole((long)value) : new(NodeKind.Float, @float: value);
}
