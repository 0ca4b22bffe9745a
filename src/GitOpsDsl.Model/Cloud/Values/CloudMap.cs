namespace GitOpsDsl;

/// <summary>A map of values, or a nested object.</summary>
public sealed record CloudMap(ValueMap<CloudValue> Entries) : CloudValue
{
    public override IEnumerable<CloudValue> Parts => Entries.Values;

    public override JsonValue ToJson(ICloudNames names)
    {
        var values = Entries.Map(value => value.ToJson(names));
        return JsonValue.Map(HasPlainKeys() ? values : new(values.Select(static entry => KeyValuePair.Create(Key(entry.Key), entry.Value))));
    }

    /// <summary>A key as Pulumi YAML must have it, which reads expressions in keys too.</summary>
    /// <exception cref="InvalidValueException">It would be taken for a function.</exception>
    internal static string Key(string key) => key.StartsWith("fn::", StringComparison.Ordinal)
        ? throw new InvalidValueException("a key", key, "Pulumi takes it for a function", "write the map as JSON text: Output.Json(…)")
        : CloudLiteral.Escape(key);

    private bool HasPlainKeys()
    {
        foreach (var (key, _) in Entries)
        {
            if (Key(key) != key)
            {
                return false;
            }
        }

        return true;
    }
}
