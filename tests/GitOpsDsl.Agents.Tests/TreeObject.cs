using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Agents.Tests;

/// <summary>An object as an agent reads it from a file, by a reader that is not ours.</summary>
internal sealed record TreeObject(string Path, YamlMappingNode Root)
{
    public string Kind => Text("kind")!;

    public string Group => Text("apiVersion")!.Split('/') is [var group, _] ? group : "";

    public string? Namespace => Text("metadata", "namespace");

    public string Name => Text("metadata", "name")!;

    /// <summary>What tells it from all others of a cluster.</summary>
    public string Id => $"{Group}/{Kind} {Namespace}/{Name}";

    /// <summary>What it says, whatever the order of keys and the style.</summary>
    public string Content => Canonical(Root);

    public static IEnumerable<TreeObject> Read(string path, string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Select(document => new TreeObject(path, (YamlMappingNode)document.RootNode));
    }

    public static IReadOnlyList<TreeObject> ReadAll(IEnumerable<KeyValuePair<string, string>> files)
        => [.. files.Where(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(static file => Read(file.Key, file.Value))];

    public string? Text(params string[] path) => (At(path) as YamlScalarNode)?.Value;

    public string? Annotation(string name) => Text("metadata", "annotations", name);

    public IEnumerable<YamlNode> Items(params string[] path) => (At(path) as YamlSequenceNode)?.Children ?? [];

    /// <summary>Every map in it, itself first.</summary>
    public IEnumerable<YamlMappingNode> Maps() => Root.AllNodes.OfType<YamlMappingNode>();

    public YamlNode? At(params string[] path)
        => path.Aggregate((YamlNode?)Root, static (node, key) => node is YamlMappingNode map && map.Children.TryGetValue(key, out var child) ? child : null);

    private static string Canonical(YamlNode node) => node switch
    {
        YamlMappingNode map => $"{{{string.Join(',', map.Children.Select(static entry => $"{entry.Key}:{Canonical(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        YamlSequenceNode list => $"[{string.Join(',', list.Children.Select(Canonical))}]",
        _ => $"'{((YamlScalarNode)node).Value}'",
    };
}
