using System.Globalization;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>A number, or a text that is a name or a percentage: <c>8080</c>, <c>"http"</c>, <c>"25%"</c>.</summary>
/// <remarks>
/// Kubernetes' <c>intstr.IntOrString</c>. A text of digits stays a text: as a port it is a name, and no valid one. The default value is 0.
/// </remarks>
public readonly record struct IntOrString
{
    private readonly string? _text;
    private readonly int _number;

    private IntOrString(string? text, int number)
    {
        _text = text;
        _number = number;
    }

    /// <summary>The number; null when this is a text.</summary>
    public int? Number => _text is null ? _number : null;

    /// <summary>The text; null when this is a number.</summary>
    public string? Text => _text;

    /// <summary>The number before the percent sign of a text such as <c>25%</c>; null for all else.</summary>
    public int? Percent =>
        _text is [.. var digits, '%'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    public static implicit operator IntOrString(int number) => new(null, number);

    public static implicit operator IntOrString(Port port) => new(null, port.Number);

    public static implicit operator IntOrString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, 0);
    }

    public void Write(ref Utf8YamlWriter writer)
    {
        if (_text is null)
        {
            writer.Value(_number);
        }
        else
        {
            writer.Value(_text);
        }
    }

    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);
}
