using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>A scalar as Kubernetes takes it.</summary>
/// <param name="Kind">Null, boolean (then <paramref name="Integer"/> is 0 or 1), integer, float or string.</param>
internal readonly record struct YamlValue(NodeKind Kind, string Text = "", long Integer = 0, double Float = 0)
{
    public static YamlValue Null { get; } = new(NodeKind.Null);

    public static YamlValue String(string text) => new(NodeKind.String, text);

    public static YamlValue Boolean(bool value) => new(NodeKind.Boolean, Integer: value ? 1 : 0);

    public static YamlValue Whole(long value) => new(NodeKind.Integer, Integer: value);

    /// <summary>On its way to the API server a number becomes JSON, and there 1.0 is 1.</summary>
    public static YamlValue Number(double value)
        => value == Math.Floor(value) && Math.Abs(value) < 1L << 53 ? Whole((long)value) : new(NodeKind.Float, Float: value);
}
