using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Check;

/// <summary>Which record wrote which part of an object's YAML. Made only for an object with a finding: the object is written again.</summary>
internal sealed class RecordTrace : IYamlTrace
{
    private readonly List<WrittenRecord> _records = [];
    private Utf8YamlWriter _writer;
    private KubernetesObject? _current;

    public RecordTrace() => _writer = new() { Trace = this };

    public void Source(object record, int offset, int indent)
    {
        if (record is Located { Origin: { IsKnown: true } origin } && AuthorSource.Is(origin.File))
        {
            _records.Add(new(origin, offset, indent));
        }
    }

    /// <summary>Where the author made the innermost record that wrote the byte; unknown when no record around it is the author's.</summary>
    /// <param name="resource">The object; the one before is forgotten.</param>
    /// <param name="offset">In its document.</param>
    public Origin At(KubernetesObject resource, int offset)
    {
        if (!ReferenceEquals(_current, resource))
        {
            Write(resource);
        }

        for (var i = _records.Count - 1; i >= 0; i--)
        {
            if (_records[i].Offset <= offset && offset < End(_records[i].Offset, _records[i].Indent))
            {
                return _records[i].Origin;
            }
        }

        return default;
    }

    private void Write(KubernetesObject resource)
    {
        _records.Clear();
        _writer.Reset();
        resource.WriteDocument(ref _writer);
        _current = resource;
    }

    /// <summary>Where a record's text ends: before the first later line that is indented less. Empty lines, as in a literal, don't count.</summary>
    private int End(int start, int indent)
    {
        var yaml = _writer.Written;
        for (var at = start; ;)
        {
            var lineBreak = yaml[at..].IndexOf((byte)'\n');
            if (lineBreak < 0)
            {
                return yaml.Length;
            }

            at += lineBreak + 1;
            var line = yaml[at..];
            var spaces = line.IndexOfAnyExcept((byte)' ');
            if (spaces < 0 || (spaces < indent && line[spaces] != '\n'))
            {
                return at;
            }
        }
    }

    private sealed record WrittenRecord(Origin Origin, int Offset, int Indent);
}
