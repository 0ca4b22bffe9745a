using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>One thread's buffer, and what it takes down for the rules.</summary>
internal sealed class DocumentWriter
{
    private readonly NodeRecorder? _recorder;
    private Utf8YamlWriter _writer = new(64 * 1024);
    private PartToEmit? _work;

    public DocumentWriter(bool forRules)
    {
        _recorder = forRules ? new() : null;
        _writer.Listener = _recorder;
    }

    /// <summary>The object that is being written, or was written last.</summary>
    public GraphObject? Current { get; private set; }

    /// <summary>Of which APIs the objects are that it took down.</summary>
    public SeenApis Apis { get; } = new();

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

    private void Record(GraphObject item, string path, NodeRecorder recorder)
    {
        Finding? problem = null;
        if ((item.Resource is null ? VerbatimNodes.Read(item, path, out problem) : recorder.Take()) is { } document)
        {
            _work!.Objects.Add(new(item, path));
            _work.Documents.Add(document);
            Apis.Add(item);
        }

        if (problem is not null)
        {
            _work!.Report(problem);
        }
    }
}
