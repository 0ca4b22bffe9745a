using System.Text;
using GitOpsDsl.Yaml;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Tests.Components.Lowerings;

/// <summary>An object's fields by path, and the records that wrote them.</summary>
internal sealed class LoweredFields : IYamlTrace
{
    private readonly List<(object Record, int Offset)> _written = [];
    private readonly List<(object Record, string Path)> _records = [];
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public LoweredFields(KubernetesObject resource)
    {
        Resource = resource;
        var writer = new Utf8YamlWriter { Trace = this };
        resource.WriteDocument(ref writer);
        var stream = new YamlStream();
        stream.Load(new StringReader(Encoding.UTF8.GetString(writer.Written)));
        Add(stream.Documents[0].RootNode, "");
    }

    public KubernetesObject Resource { get; }

    /// <summary>The value at each path that has one: <c>spec.ports[0].port</c>.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Where the object has records of that type: the main container for a container.</summary>
    public IEnumerable<string> PathsOf(Type record) => _records
        .Where(one => record.IsInstanceOfType(one.Record) && (record != typeof(Container) || one.Path.EndsWith(".containers[0]", StringComparison.Ordinal)))
        .Select(static one => one.Path);

    /// <summary>The path with <c>[field=value]</c> replaced by the place of that item; null when there is no such item.</summary>
    public string? Place(string path)
    {
        while (path.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            var open = path.LastIndexOf('[', equals);
            var close = path.IndexOf(']', equals);
            var field = path[(open + 1)..equals];
            var place = Enumerable.Range(0, 20).FirstOrDefault(i => _values.GetValueOrDefault($"{path[..open]}[{i}].{field}") == path[(equals + 1)..close], -1);
            if (place < 0)
            {
                return null;
            }

            path = $"{path[..open]}[{place}]{path[(close + 1)..]}";
        }

        return path;
    }

    void IYamlTrace.Source(object record, int offset, int indent) => _written.Add((record, offset));

    private void Add(YamlNode node, string path)
    {
        switch (node)
        {
            case YamlMappingNode map:
                _records.AddRange(_written.Where(one => one.Offset == map.Start.Index).Select(one => (one.Record, path)));
                foreach (var (key, value) in map)
                {
                    var name = ((YamlScalarNode)key).Value!;
                    Add(value, name.AsSpan().IndexOfAny("./[]") >= 0 ? $"{path}[{name}]" : path.Length > 0 ? $"{path}.{name}" : name);
                }

                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++)
                {
                    Add(list[i], $"{path}[{i}]");
                }

                break;
            case YamlScalarNode scalar:
                _values[path] = scalar.Value ?? "";
                break;
        }
    }
}
