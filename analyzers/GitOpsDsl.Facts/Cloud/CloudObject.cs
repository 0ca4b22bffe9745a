namespace GitOpsDsl.Facts;

/// <summary>What has properties: a resource, a function, or a type of nested objects.</summary>
public sealed class CloudObject
{
    private readonly Dictionary<string, CloudProperty> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CloudProperty> _outputs = new(StringComparer.Ordinal);

    /// <exception cref="FactsException">Two inputs or two outputs have one name.</exception>
    public CloudObject(CloudObjectKind kind, string name, IReadOnlyList<CloudProperty> properties, int line = 0)
    {
        (Kind, Name, Properties) = (kind, name, properties);
        foreach (var property in properties)
        {
            if ((property.IsInput && !Add(_inputs, property)) || (property.IsOutput && !Add(_outputs, property)))
            {
                throw new FactsException($"{name}.{property.Name} is there twice", line);
            }
        }
    }

    public CloudObjectKind Kind { get; }

    /// <summary>A token (<c>aws:s3/bucket:Bucket</c>), or the name of a type without its package (<c>s3.BucketGrant</c>).</summary>
    public string Name { get; }

    /// <summary>In the order of the file: ordinal by name, an input before an output of one name.</summary>
    public IReadOnlyList<CloudProperty> Properties { get; }

    /// <summary>Earlier tokens of a resource.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    public bool Deprecated { get; set; }

    public IReadOnlyCollection<CloudProperty> Inputs => _inputs.Values;

    public IReadOnlyCollection<CloudProperty> Outputs => _outputs.Values;

    public CloudProperty? Input(string name) => _inputs.TryGetValue(name, out var property) ? property : null;

    public CloudProperty? Output(string name) => _outputs.TryGetValue(name, out var property) ? property : null;

    private static bool Add(Dictionary<string, CloudProperty> properties, CloudProperty property)
    {
        if (properties.ContainsKey(property.Name))
        {
            return false;
        }

        properties.Add(property.Name, property);
        return true;
    }
}
