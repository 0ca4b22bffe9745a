using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>One label of a DNS name, as a Service is named: a-z, 0-9 and inner hyphens, 63 characters at most (RFC 1123).</summary>
public sealed record DnsLabel
{
    private readonly string _text;

    private DnsLabel(string text) => _text = text;

    /// <exception cref="InvalidValueException">It is no label.</exception>
    public static implicit operator DnsLabel(string text) => Parse(text);

    public static implicit operator string(DnsLabel label) => label._text;

    /// <exception cref="InvalidValueException">It is no label.</exception>
    public static DnsLabel Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DnsText.LabelProblem(text) is { } problem
            ? throw new InvalidValueException("a DNS label", text, problem, "write a-z, 0-9 and hyphens between them")
            : new(text);
    }

    public override string ToString() => _text;
}
