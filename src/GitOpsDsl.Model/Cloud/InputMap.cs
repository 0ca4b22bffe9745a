namespace GitOpsDsl;

/// <summary>A map whose values may be outputs, <c>Tags = new() { ["vpc"] = Vpc.Id }</c>, or an output that is a map.</summary>
public sealed class InputMap<T> : CloudInput
{
    private ValueMap<CloudValue> _entries = ValueMap<CloudValue>.Empty;
    private readonly CloudValue? _whole;

    /// <summary>An empty one; an initialiser sets its entries.</summary>
    public InputMap()
    {
    }

    /// <summary>Starts with the entries of another.</summary>
    public InputMap(InputMap<T>? other) => (_entries, _whole) = (other?._entries ?? ValueMap<CloudValue>.Empty, other?._whole);

    private InputMap(CloudValue whole) => _whole = whole;

    public override CloudValue Value => _whole ?? new CloudMap(_entries);

    public Input<T> this[string key]
    {
        get => new(_entries[key]);
        init => _entries = _entries.With(key, value.Value);
    }

    public static implicit operator InputMap<T>(OutputMap<T> output) => new(output.Value);

    public static implicit operator InputMap<T>(Dictionary<string, T> entries) => Of(entries);

    private static InputMap<T> Of(IEnumerable<KeyValuePair<string, T>> entries) =>
        new() { _entries = new(entries.Select(static entry => KeyValuePair.Create(entry.Key, CloudValue.Of(entry.Value!)))) };
}
