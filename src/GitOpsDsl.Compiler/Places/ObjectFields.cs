using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Source.Places;
using GitOpsDsl.Yaml;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Places;

/// <summary>An object's fields, and the records that wrote them. Made only for an object that is asked about: it is written again.</summary>
internal sealed class ObjectFields : IYamlTrace
{
    private readonly List<(object Record, int Offset)> _written = [];
    private readonly Dictionary<Node, object> _records = [];

    public ObjectFields(KubernetesObject resource)
    {
        var recorder = new NodeRecorder();
        var writer = new Utf8YamlWriter { Trace = this, Listener = recorder };
        resource.WriteDocument(ref writer);
        Root = recorder.Take().Root;
        var next = 0;
        Assign(Root, ref next);
        foreach (var node in Root.Descendants)
        {
            if (node.IsMap)
            {
                Assign(node, ref next);
            }
        }
    }

    public Node Root { get; }

    void IYamlTrace.Source(object record, int offset, int indent) => _written.Add((record, offset));

    /// <summary>The field at a path as findings write it; its nearest parent when it is not there itself.</summary>
    /// <param name="path"><c>spec.containers[0].image</c>, <c>metadata.labels[app.kubernetes.io/name]</c>.</param>
    public (Node Node, IReadOnlyList<FieldStep> Steps) Find(string path) => DocumentFields.Find(Root, path);

    /// <summary>The records around a field, the object first.</summary>
    public IReadOnlyList<WrittenRecord> RecordsAround(IReadOnlyList<FieldStep> steps)
    {
        var around = new List<WrittenRecord>();
        var node = Root;
        for (var depth = 0; node.Exists; depth++)
        {
            if (_records.TryGetValue(node, out var record))
            {
                var origin = record is Located { Origin: { IsKnown: true } known } && AuthorSource.Is(known.File) ? known : default;
                around.Add(new(depth, record.GetType().FullName!, origin.File ?? "", origin.Line));
            }

            if (depth == steps.Count)
            {
                break;
            }

            node = steps[depth].IsItem ? node[steps[depth].Index] : node[steps[depth].Name];
        }

        return around;
    }

    /// <summary>The record that wrote a mapping is the one whose first entry stands where the mapping's does.</summary>
    private void Assign(Node map, ref int next)
    {
        while (next < _written.Count && _written[next].Offset < map.Position)
        {
            next++;
        }

        if (next < _written.Count && _written[next].Offset == map.Position)
        {
            _records[map] = _written[next++].Record;
        }
    }
}
