using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// Any JSON value, immutable and value-equal, for fields of no known shape: <c>"text"</c>, <c>3</c>, <c>true</c>, <c>["a", 1]</c>,
/// <c>new() { ["key"] = "value" }</c>.
/// </summary>
/// <remarks>Keys are in ordinal order. A number keeps every digit, in one canonical form, so <c>1.0</c> equals <c>1</c>.</remarks>
[CollectionBuilder(typeof(JsonValue), nameof(List))]
public sealed class JsonValue : IEquatable<JsonValue>, IEnumerable<JsonValue>
{
    private const int LongestUsualNumber = 64;

    /// <summary>Null, a bool, a string for both text and number, a list or a map, as <see cref="Kind"/> says.</summary>
    private readonly object? _value;

    /// <summary>An empty map; an initialiser sets its entries.</summary>
    public JsonValue()
        : this(JsonKind.Map, new ValueMap<JsonValue>())
    {
    }

    private JsonValue(JsonKind kind, object? value)
    {
        Kind = kind;
        _value = value;
    }

    public static JsonValue Null { get; } = new(JsonKind.Null, null);

    public static JsonValue True { get; } = new(JsonKind.Boolean, true);

    public static JsonValue False { get; } = new(JsonKind.Boolean, false);

    public JsonKind Kind { get; }

    /// <summary>The truth value; null for any other kind.</summary>
    public bool? Boolean => Kind == JsonKind.Boolean ? (bool)_value! : null;

    /// <summary>The canonical text of a number; null for any other kind.</summary>
    public string? Number => Kind == JsonKind.Number ? (string)_value! : null;

    /// <summary>The text of a string; null for any other kind.</summary>
    public string? Text => Kind == JsonKind.String ? (string)_value! : null;

    /// <summary>The items of a list; null for any other kind.</summary>
    public ValueList<JsonValue>? Items => Kind == JsonKind.List ? (ValueList<JsonValue>)_value! : null;

    /// <summary>The entries of a map; null for any other kind.</summary>
    public ValueMap<JsonValue>? Entries => Kind == JsonKind.Map ? (ValueMap<JsonValue>)_value! : null;

    /// <summary>An entry of a map.</summary>
    /// <exception cref="InvalidOperationException">This is no map.</exception>
    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    public JsonValue this[string key]
    {
        get => EntriesOrThrow()[key];
        init => EntriesOrThrow().Set(key, value);
    }

    public static implicit operator JsonValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(JsonKind.String, text);
    }

    public static implicit operator JsonValue(bool value) => value ? True : False;

    public static implicit operator JsonValue(long number) => new(JsonKind.Number, number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator JsonValue(decimal number) => OfNumber(number.ToString(CultureInfo.InvariantCulture));

    /// <exception cref="InvalidValueException">It is infinite or not a number: JSON has no such values.</exception>
    public static implicit operator JsonValue(double number) => OfNumber(number.ToString("R", CultureInfo.InvariantCulture));

    public static bool operator ==(JsonValue? left, JsonValue? right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(JsonValue? left, JsonValue? right) => !(left == right);

    /// <summary>A list: what a collection expression makes.</summary>
    public static JsonValue List(ReadOnlySpan<JsonValue> items) => new(JsonKind.List, ValueList.Create(items));

    public static JsonValue Map(ValueMap<JsonValue> entries) => new(JsonKind.Map, entries);

    /// <summary>Reads a JSON text. A key that is there twice is refused, because readers differ on which one counts.</summary>
    /// <exception cref="InvalidValueException">It is not JSON; the message has the line and column, both counted from 1.</exception>
    public static JsonValue Parse(string json) => JsonText.Parse(json);

    /// <summary>A number from text of the grammar of RFC 8259 section 6.</summary>
    /// <exception cref="InvalidValueException">It is not of that grammar.</exception>
    internal static JsonValue OfNumber(string text) => new(JsonKind.Number, JsonNumber.Canonical(text));

    /// <summary>Writes it as the value of the key or item that the writer is at.</summary>
    public void Write(ref Utf8YamlWriter writer)
    {
        switch (Kind)
        {
            case JsonKind.Null:
                writer.Null();
                break;
            case JsonKind.Boolean:
                writer.Value(this == True);
                break;
            case JsonKind.Number:
                WriteNumber(ref writer, Number!);
                break;
            case JsonKind.String:
                writer.Value(Text!);
                break;
            case JsonKind.List:
                var list = writer.BeginList();
                foreach (var item in Items!)
                {
                    writer.Item();
                    item.Write(ref writer);
                }

                writer.EndList(list);
                break;
            case JsonKind.Map:
                var map = writer.BeginMap();
                foreach (var (key, value) in Entries!)
                {
                    writer.Key(key);
                    value.Write(ref writer);
                }

                writer.EndMap(map);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The items of a list; nothing for any other kind. What makes <c>["a", 1]</c> a value of this type.</summary>
    IEnumerator<JsonValue> IEnumerable<JsonValue>.GetEnumerator() => ((IEnumerable<JsonValue>)(Items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<JsonValue>)this).GetEnumerator();

    public bool Equals(JsonValue? other) => other is not null && Kind == other.Kind && object.Equals(_value, other._value);

    public override bool Equals(object? obj) => Equals(obj as JsonValue);

    public override int GetHashCode() => HashCode.Combine(Kind, _value);

    /// <summary>JSON on one line, without spaces.</summary>
    public override string ToString() => JsonText.Format(this);

    private static void WriteNumber(ref Utf8YamlWriter writer, string number)
    {
        var utf8 = number.Length <= LongestUsualNumber ? stackalloc byte[number.Length] : new byte[number.Length];
        Encoding.ASCII.GetBytes(number, utf8);
        writer.Number(utf8);
    }

    private ValueMap<JsonValue> EntriesOrThrow() =>
        Entries ?? throw new InvalidOperationException($"a {Kind} has no entries, so no key can be read or set in it");
}
