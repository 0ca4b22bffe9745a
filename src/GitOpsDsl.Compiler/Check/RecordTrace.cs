using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Check;

/// <summary>Which record wrote which part of an object's YAML. Made only for an object with a finding: the object is written again.</summary>
internal sealed class RecordTrace : IYamlTrace
{
    private readonly List<(Origin Origin, int Offset, int Indent)> _records = [];
    private readonly byte[] _yaml;

    public RecordTrace(KubernetesObject resource)
    {
        var writer = new Utf8YamlWriter { Trace = this };
        resource.WriteDocument(ref writer);
        _yaml = writer.Written.ToArray();
    }

    public void Source(object record, int offset, int indent)
    {
        if (record is Located { Origin: { IsKnown: true } origin } && AuthorSource.Is(origin.File))
        {
            _records.Add((origin, offset, indent));
        }
    }

    /// <summary>Where the author made the innermost record that wrote the byte; unknown when no record around it is the author's.</summary>
    public Origin At(int offset)
    {
        for (var i = _records.Count - 1; i >= 0; i--)
        {
            if (_records[i].Offset <= offset && offset < End(_records[i].Offset, _records[i].Indent))
            {
                return _records[i].Origin;
            }
        }

        return default;
    }

    /// <summary>Where a record's text ends: before the first later line that is indented less. Empty lines, as in a literal, don't count.</summary>
    private int End(int start, int indent)
    {
        for (var at = start; ;)
        {
            var lineBreak = _yaml.AsSpan(at).IndexOf((byte)'\n');
            if (lineBreak < 0)
            {
                return _yaml.Length;
            }

            at += lineBreak + 1;
            var line = _yaml.AsSpan(at);
            var spaces = line.IndexOfAnyExcept((byte)' ');
            if (spaces < 0 || (spaces < indent && line[spaces] != '\n'))
            {
                return at;
            }
        }
    }
}
