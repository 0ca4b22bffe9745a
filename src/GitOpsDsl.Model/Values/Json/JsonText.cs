using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GitOpsDsl;

/// <summary>JSON text to values and back.</summary>
internal static class JsonText
{
    private const int DeepestNesting = 256;

    public static JsonValue Parse(string json)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = DeepestNesting };
            using var document = JsonDocument.Parse(json, options);
            return ToValue(document.RootElement);
        }
        catch (JsonException error)
        {
            throw Invalid(json, error);
        }
    }

    public static string Format(JsonValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue }))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonValue ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonValue.Map(new(element.EnumerateObject().Select(static p => KeyValuePair.Create(p.Name, ToValue(p.Value))))),
        JsonValueKind.Array => JsonValue.List([.. element.EnumerateArray().Select(ToValue)]),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => JsonValue.OfNumber(element.GetRawText()),
        JsonValueKind.True => JsonValue.True,
        JsonValueKind.False => JsonValue.False,
        _ => JsonValue.Null,
    };

    private static void Write(Utf8JsonWriter writer, JsonValue value)
    {
        if (value.Entries is { } entries)
        {
            writer.WriteStartObject();
            foreach (var (key, entry) in entries)
            {
                writer.WritePropertyName(key);
                Write(writer, entry);
            }

            writer.WriteEndObject();
        }
        else if (value.Items is { } items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                Write(writer, item);
            }

            writer.WriteEndArray();
        }
        else if (value.Number is { } number)
        {
            writer.WriteRawValue(number);
        }
        else if (value.Boolean is { } boolean)
        {
            writer.WriteBooleanValue(boolean);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    private static InvalidValueException Invalid(string json, JsonException error)
    {
        var line = (int)(error.LineNumber ?? 0);
        var quote = json.Split('\n')[line].Trim();
        // The parser's message ends with the place again, counted from 0.
        var problem = error.Message.Split(" LineNumber:")[0].TrimEnd('.');
        return new(
            "JSON",
            quote,
            $"line {line + 1}, column {error.BytePositionInLine + 1}: {problem}",
            "see RFC 8259");
    }
}
