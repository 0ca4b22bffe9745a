using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GitOpsDsl.Compiler.Places;
using GitOpsDsl.Rules;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>A value as it is shown. The content of a Secret never gets out of it, in no form.</summary>
public sealed class ShownValue
{
    private const string Hidden = "(hidden)";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Node _node;
    private readonly string? _default;

    private ShownValue(Node node, bool isHidden, string? implied) => (_node, IsHidden, _default) = (node, isHidden, implied);

    /// <summary>It is the content of a Secret.</summary>
    public bool IsHidden { get; }

    /// <summary>Nobody wrote it: it is what the server fills in.</summary>
    public bool IsDefault => _default is not null;

    /// <summary>The lines of a text of several lines; null for anything else.</summary>
    public IReadOnlyList<string>? Lines
        => !IsHidden && _node.Text?.TrimEnd('\n') is { } text && text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n') : null;

    /// <summary>A text, number or boolean as it was written; null for anything else, and for what is hidden.</summary>
    internal string? Scalar => IsHidden || IsDefault ? null : DocumentFields.TextOf(_node);

    /// <summary>In one line, as YAML's flow style: <c>{name: web, port: 80}</c>.</summary>
    public override string ToString()
    {
        if (IsHidden || _default is not null)
        {
            return _default ?? Hidden;
        }

        var text = new StringBuilder();
        Append(text, _node);
        return text.ToString();
    }

    /// <summary>As a JSON value.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (IsHidden || _default is not null)
        {
            json.WriteStringValue(_default ?? Hidden);
        }
        else
        {
            Write(json, _node);
        }
    }

    internal static ShownValue? Of(Node node, bool isSecret) => node.IsAbsent ? null : new(node, isSecret, null);

    internal static ShownValue? OfDefault(string? implied) => implied is null ? null : new(default, false, implied);

    private static void Append(StringBuilder text, Node node)
    {
        var separator = "";
        switch (node.Kind)
        {
            case NodeKind.Map:
                text.Append('{');
                foreach (var entry in node.Entries)
                {
                    text.Append(separator).Append(entry.Name).Append(": ");
                    Append(text, entry);
                    separator = ", ";
                }

                text.Append('}');
                break;
            case NodeKind.List:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    text.Append(separator);
                    Append(text, item);
                    separator = ", ";
                }

                text.Append(']');
                break;
            default:
                text.Append(node.Text is { } scalar && IsPlain(scalar) ? scalar : Json(node));
                break;
        }
    }

    /// <summary>Whether a string can't be taken for anything else without quotes.</summary>
    private static bool IsPlain(string text)
        => text.Length > 0
            && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '/')
            && text[^1] != ' '
            && text.AsSpan().IndexOfAny("\n\r\t\"{}[]") < 0
            && !text.Contains(": ", StringComparison.Ordinal)
            && text is not ("true" or "false" or "null")
            && !double.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static string Json(Node node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            Write(json, node);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Map:
                json.WriteStartObject();
                foreach (var entry in node.Entries)
                {
                    json.WritePropertyName(entry.Name);
                    Write(json, entry);
                }

                json.WriteEndObject();
                break;
            case NodeKind.List:
                json.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case NodeKind.String:
                json.WriteStringValue(node.Text);
                break;
            case NodeKind.Integer:
                json.WriteNumberValue(node.Integer!.Value);
                break;
            case NodeKind.Float:
                json.WriteRawValue(node.ToString(), skipInputValidation: true);
                break;
            case NodeKind.Boolean:
                json.WriteBooleanValue(node.Boolean!.Value);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
