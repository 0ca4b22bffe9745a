using System.Collections;
using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// A JSON value with outputs in it, for documents of no known shape, such as policies: <c>"text"</c>, <c>3</c>, <c>Bucket.Arn</c>,
/// <c>[a, b]</c>, <c>new() { ["Effect"] = "Allow" }</c>. Where a text is wanted it becomes JSON text.
/// </summary>
[CollectionBuilder(typeof(CloudJson), nameof(List))]
public sealed class CloudJson : IEquatable<CloudJson>, IEnumerable<CloudJson>
{
    private CloudValue _value;

    /// <summary>An empty map; an initialiser sets its entries.</summary>
    public CloudJson() => _value = new CloudMap(ValueMap<CloudValue>.Empty);

    internal CloudJson(CloudValue value) => _value = value;

    internal CloudValue Value => _value;

    /// <summary>An entry of a map.</summary>
    public CloudJson this[string key]
    {
        get => new(((CloudMap)_value).Entries[key]);
        init => _value = new CloudMap(((CloudMap)_value).Entries.With(key, value._value));
    }

    public static implicit operator CloudJson(string text) => new(new CloudLiteral(text));

    public static implicit operator CloudJson(bool value) => new(new CloudLiteral(value));

    public static implicit operator CloudJson(long number) => new(new CloudLiteral(number));

    public static implicit operator CloudJson(double number) => new(new CloudLiteral(number));

    public static implicit operator CloudJson(JsonValue value) => new(new CloudLiteral(value));

    public static implicit operator CloudJson(Output output) => new(output.Value);

    public static implicit operator Input<string>(CloudJson json) => Output.Json(json);

    public static implicit operator Input<JsonValue>(CloudJson json) => new(json._value);

    public static CloudJson List(ReadOnlySpan<CloudJson> items)
    {
        var values = new CloudValue[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i]._value;
        }

        return new(new CloudList(values));
    }

    public bool Equals(CloudJson? other) => other is not null && _value == other._value;

    public override bool Equals(object? obj) => Equals(obj as CloudJson);

    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>The items of a list. What makes <c>[a, b]</c> a value of this type.</summary>
    IEnumerator<CloudJson> IEnumerable<CloudJson>.GetEnumerator() =>
        ((_value as CloudList)?.Items ?? []).Select(static item => new CloudJson(item)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<CloudJson>)this).GetEnumerator();
}
