using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Rules;
using GitOpsDsl.Yaml;
using Finding = GitOpsDsl.Compiler.Check.Finding;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>One thread's buffer, and what it takes down for the rules.</summary>
internal sealed class DocumentWriter
{
    private readonly NodeRecorder? _recorder;
    private Utf8YamlWriter _writer = new(64 * 1024);
    private PartToEmit? _work;
    private EnvironmentRun? _run;
    private ObjectRun? _check;

    public DocumentWriter(bool forRules)
    {
        _recorder = forRules ? new() : null;
        _writer.Listener = _recorder;
    }

    /// <summary>The object that is being written, or was written last.</summary>
    public GraphObject? Current { get; private set; }

    /// <summary>Forgets what it took down for the rules: no object that it wrote may be looked at again.</summary>
    public void Reuse() => _recorder?.Reuse();

    public void Begin(PartToEmit work)
    {
        _work = work;
        _recorder?.Reset();
    }

    public ReadOnlyMemory<byte> Write(string path, IReadOnlyList<GraphObject> objects)
    {
        _writer.Reset();
        foreach (var item in objects)
        {
            Current = item;
            if (item.Resource is { } resource)
            {
                resource.WriteDocument(ref _writer);
            }
            else
            {
                _writer.Document(item.Verbatim.Span);
            }

            if (_recorder is not null)
            {
                Record(item, path, _recorder);
            }
        }

        // Not ToArray, which would clear what is then written over: 14 MB of 24,000 objects.
        var written = GC.AllocateUninitializedArray<byte>(_writer.Length);
        _writer.Written.CopyTo(written);
        return written;
    }

    /// <summary>What rules see of a few objects, for which no file is written.</summary>
    public static List<NodeDocument> Read(IReadOnlyList<GraphObject> objects)
    {
        var documents = new List<NodeDocument>(objects.Count);
        var writer = objects.Count > 0 ? new DocumentWriter(forRules: true) : null;
        foreach (var item in objects)
        {
            if (writer!.TryRead(item) is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>Has rules look at the objects of a part, on this writer's thread.</summary>
    public void Look(PartToEmit work, EnvironmentRun run)
    {
        if (_run != run)
        {
            (_run, _check) = (run, run.Rules?.Objects());
        }

        work.Look(_check);
    }

    /// <summary>Null for what can't be written or read: that is told when its file is made.</summary>
    private NodeDocument? TryRead(GraphObject item)
    {
        if (item.Resource is null)
        {
            return VerbatimNodes.Read(item, "", out _);
        }

        try
        {
            _writer.Reset();
            item.Resource.WriteDocument(ref _writer);
            return _recorder!.Take();
        }
        catch (YamlValueException)
        {
            _recorder!.Reset();
            return null;
        }
    }

    private void Record(GraphObject item, string path, NodeRecorder recorder)
    {
        Finding? problem = null;
        _work!.Objects.Add(new(item, path, item.Resource is null ? VerbatimNodes.Read(item, path, out problem) : recorder.Take()));
        if (problem is not null)
        {
            _work.Report(problem);
        }
    }
}
