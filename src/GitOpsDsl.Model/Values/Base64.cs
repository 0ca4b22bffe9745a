using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>Bytes, written as base64 text (RFC 4648 section 4). The default value is no bytes.</summary>
/// <remarks>
/// There is no conversion from a string, because nobody could see whether it is the text or already its base64:
/// <c>"text"u8</c> or <see cref="FromText"/> for the one, <see cref="Parse"/> for the other.
/// </remarks>
public readonly record struct Base64
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string? _text;

    private Base64(string text) => _text = text.Length == 0 ? null : text;

    public static implicit operator Base64(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    public static implicit operator Base64(byte[] bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>The UTF-8 bytes of the text.</summary>
    /// <exception cref="InvalidValueException">The text has half a surrogate pair, so it has no bytes.</exception>
    public static Base64 FromText(string text)
    {
        try
        {
            return new(Convert.ToBase64String(StrictUtf8.GetBytes(text)));
        }
        catch (EncoderFallbackException broken)
        {
            throw new InvalidValueException("UTF-8 text", $"text of {text.Length} characters", $"half a surrogate pair at index {broken.Index}", "give bytes instead");
        }
    }

    /// <summary>Reads base64 text; white space in it is passed over.</summary>
    /// <exception cref="InvalidValueException">It is not base64; the message leaves the text out, which may be a secret.</exception>
    public static Base64 Parse(string text)
    {
        try
        {
            var canonical = Convert.ToBase64String(Convert.FromBase64String(text));
            return new(canonical == text ? text : canonical);
        }
        catch (FormatException)
        {
            throw new InvalidValueException(
                "base64", $"text of {text.Length} characters", "it has a character outside A-Z a-z 0-9 + / =, or its length is no multiple of 4", "use \"…\"u8 or FromText for plain text");
        }
    }

    public byte[] ToBytes() => Convert.FromBase64String(ToString());

    public void Write(ref Utf8YamlWriter writer) => writer.Value(ToString());

    public override string ToString() => _text ?? "";
}
