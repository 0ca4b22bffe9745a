using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>What an importer read of a provider, before it becomes facts.</summary>
public sealed class CloudImport
{
    private readonly List<CloudObject> _objects = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _enums = new(StringComparer.Ordinal);

    internal CloudImport(string package, string version) => (Package, Version) = (package, version);

    public string Package { get; }

    public string Version { get; }

    public int Count(CloudObjectKind kind) => _objects.Count(item => item.Kind == kind);

    /// <summary>The facts as text.</summary>
    public string Write() => CloudFactsWriter.Write(Package, Version, _objects, _enums);

    /// <summary>Only these resources and functions, with every type and enum that they need.</summary>
    /// <param name="tokens">In full or short: <c>aws:s3/bucket:Bucket</c>, <c>aws:s3:Bucket</c>; the package's name for the provider itself.</param>
    /// <exception cref="FactsException">There is no such resource or function.</exception>
    public CloudImport Only(IEnumerable<string> tokens)
    {
        var all = CloudFactsText.Parse(Write());
        var selection = new CloudImport(Package, Version);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var item = all.Resource(token) ?? all.Function(token)
                ?? throw new FactsException($"{Package} {Version} has no resource or function {token}", 0);
            if (names.Add(item.Name))
            {
                selection.Add(item);
                selection.AddReferences(item, all, names);
            }
        }

        return selection;
    }

    internal void Add(CloudObject item) => _objects.Add(item);

    internal void AddEnum(string name, IReadOnlyList<string> values) => _enums[name] = values;

    private void AddReferences(CloudObject item, CloudFacts all, HashSet<string> names)
    {
        foreach (var type in item.Properties.Select(static property => property.Type.Element))
        {
            if (type.Name is { } name && names.Add(name))
            {
                if (all.Type(name) is { } nested)
                {
                    Add(nested);
                    AddReferences(nested, all, names);
                }
                else if (all.Enum(name) is { } values)
                {
                    AddEnum(name, values);
                }
            }
        }
    }
}
