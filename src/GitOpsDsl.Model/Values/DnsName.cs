using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>A DNS name in lower case, such as <c>shop.example.com</c>, or all names below one: <c>*.example.com</c> (RFC 1123).</summary>
public sealed record DnsName
{
    private const string AnyLabel = "*.";

    private readonly string _text;

    private DnsName(string text) => _text = text;

    /// <summary>Whether this is no single name but a pattern for those with one more label.</summary>
    public bool IsWildcard => _text.StartsWith(AnyLabel, StringComparison.Ordinal);

    /// <exception cref="InvalidValueException">It is no name.</exception>
    public static implicit operator DnsName(string text) => Parse(text);

    public static implicit operator string(DnsName name) => name._text;

    /// <exception cref="InvalidValueException">It is no name.</exception>
    public static DnsName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.StartsWith(AnyLabel, StringComparison.Ordinal) ? text[AnyLabel.Length..] : text;
        return DnsText.NameProblem(name) is { } problem
            ? throw new InvalidValueException("a DNS name", text, problem, "write labels of a-z, 0-9 and inner hyphens, joined by dots")
            : new(text);
    }

    public override string ToString() => _text;
}
