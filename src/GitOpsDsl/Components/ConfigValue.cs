using System.Globalization;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// A text in an environment's configuration, in which references to other components may stand, and outputs of cloud resources:
/// <c>["CACHE_URL"] = $"redis://{Cache.Host}:{Cache.Port}/0"</c>. Numbers are written in the invariant culture.
/// </summary>
[InterpolatedStringHandler]
public sealed class ConfigValue : IEquatable<ConfigValue>
{
    private readonly List<object> _parts;

    private ConfigValue(object part) => _parts = [part];

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public ConfigValue(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new List<object>((2 * formattedCount) + 1);
    }

    public static implicit operator ConfigValue(string text) => new(text);

    public static implicit operator ConfigValue(Reference reference) => new(reference);

    public static implicit operator ConfigValue(Output output) => new(output);

    public static implicit operator ConfigValue(bool value) => new(value ? "true" : "false");

    public static implicit operator ConfigValue(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ConfigValue(Port port) => new(port.ToString());

    public static implicit operator ConfigValue(Quantity quantity) => new(quantity.ToString());

    public static implicit operator ConfigValue(DnsName name) => new(name.ToString());

    /// <summary>The components that the text refers to.</summary>
    public IEnumerable<Component> Targets => _parts.OfType<Reference>().Select(static reference => reference.Target);

    /// <summary>Some of it is only known when the cloud program has run.</summary>
    public bool HasOutputs => _parts.Exists(static part => part is Output);

    public void AppendLiteral(string literal) => _parts.Add(literal);

    public void AppendFormatted(Reference reference) => _parts.Add(reference);

    public void AppendFormatted(ConfigValue value) => _parts.AddRange(value._parts);

    public void AppendFormatted(string? text) => _parts.Add(text ?? "");

    /// <summary>What goes into a cloud resource, which must be set.</summary>
    /// <exception cref="InvalidOperationException">It is not set.</exception>
    public void AppendFormatted<T>(Input<T> input)
    {
        var output = Output.Format($"{input}");
        _parts.Add(output.Value is CloudLiteral { Value.Text: { } text } ? text : output);
    }

    public void AppendFormatted<T>(T value, string? format = null)
        => _parts.Add(value switch
        {
            Output output => output,
            IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
            _ => value?.ToString() ?? "",
        });

    /// <summary>The text, with each reference replaced by what <paramref name="resolve"/> gives for it.</summary>
    internal string Resolve(Func<Reference, string> resolve)
        => _parts is [string only] ? only : string.Concat(_parts.Select(part => part as string ?? resolve((Reference)part)));

    /// <summary>The same as a value of the cloud program, which alone knows the outputs in it.</summary>
    internal CloudValue ToCloud(Func<Reference, string> resolve) => _parts is [Output only]
        ? only.Value
        : new CloudText([.. _parts.Select(part => part is Output output ? output.Value : new CloudLiteral(part as string ?? resolve((Reference)part)))]);

    /// <summary>The text, with the kind of component in place of each reference.</summary>
    public override string ToString() => string.Concat(_parts.Select(static part => part switch
    {
        Reference reference => $"{{{reference.Target.GetType().Name}}}",
        Output => "{output}",
        _ => (string)part,
    }));

    public bool Equals(ConfigValue? other) => other is not null && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as ConfigValue);

    public override int GetHashCode() => _parts.Count > 0 ? _parts[0].GetHashCode() : 0;
}
