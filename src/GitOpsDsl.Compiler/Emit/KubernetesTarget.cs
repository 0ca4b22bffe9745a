using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>Objects to YAML files, in the environment's layout.</summary>
internal sealed class KubernetesTarget(int parallelism, List<Finding> findings)
{
    public List<OutputEnvironment> Emit(IReadOnlyList<EnvironmentGraph> graphs)
    {
        var work = new List<PartToEmit>();
        foreach (var graph in graphs)
        {
            foreach (var part in graph.Parts)
            {
                work.Add(new(graph, part));
            }
        }

        WorkItems.Run(work.Count, parallelism, static () => new DocumentWriter(), (index, writer) => Emit(work[index], writer));

        var environments = new List<OutputEnvironment>(graphs.Count);
        var next = 0;
        foreach (var graph in graphs)
        {
            var files = new List<OutputFile>();
            for (var end = next + graph.Parts.Count; next < end; next++)
            {
                files.AddRange(work[next].Files);
                if (work[next].Problem is { } problem)
                {
                    findings.Add(problem);
                }
            }

            PutFirstInPlace(files);
            environments.Add(new(graph.Id, graph.Owner, files));
        }

        return environments;
    }

    /// <summary>
    /// Moves the first file, the Namespace's, to where its name comes among the components' files: then, mostly, all are in order, and the
    /// planner need not sort them.
    /// </summary>
    private static void PutFirstInPlace(List<OutputFile> files)
    {
        var place = 0;
        while (place + 1 < files.Count && string.CompareOrdinal(files[place + 1].Path, files[0].Path) < 0)
        {
            place++;
        }

        if (place > 0)
        {
            var first = files[0];
            files.RemoveAt(0);
            files.Insert(place, first);
        }
    }

    private static void Emit(PartToEmit work, DocumentWriter writer)
    {
        var (graph, part) = (work.Graph, work.Part);
        try
        {
            work.Files = graph.Source.Environment.Layout == TreeLayout.OneFileAComponent
                ? [OneFile(part, writer)]
                : AFileEach(part, graph.Source.Environment.Namespace.ToString(), writer);
        }
        catch (YamlValueException exception)
        {
            var item = writer.Current!;
            work.Problem = CompilerFindings.CannotBeWritten(item.Id, exception.Message).At(item.Origin) with { Environment = graph.Id, Object = item.Id };
        }
    }

    private static OutputFile OneFile(GraphPart part, DocumentWriter writer)
        => new($"{part.Name}.yaml", writer.Write(part.Objects), part);

    private static OutputFile[] AFileEach(GraphPart part, string environmentNamespace, DocumentWriter writer)
    {
        // The Namespace stands beside the components' folders, not in one of its own.
        var folder = part.IsNamespace ? "" : part.Name + "/";
        var names = FileNames.For(part, environmentNamespace);
        var files = new OutputFile[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var item = part.Objects[i];
            files[i] = new(folder + names[i], writer.Write([item]), item);
        }

        // Here, beside other threads, and not in the planner, which is alone.
        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    /// <summary>One piece of work, and what came of it.</summary>
    private sealed class PartToEmit(EnvironmentGraph graph, GraphPart part)
    {
        public EnvironmentGraph Graph { get; } = graph;

        public GraphPart Part { get; } = part;

        public OutputFile[] Files { get; set; } = [];

        public Finding? Problem { get; set; }
    }

    /// <summary>One thread's buffer.</summary>
    private sealed class DocumentWriter
    {
        private Utf8YamlWriter _writer = new(64 * 1024);

        /// <summary>The object that is being written, or was written last.</summary>
        public GraphObject? Current { get; private set; }

        public ReadOnlyMemory<byte> Write(IReadOnlyList<GraphObject> objects)
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
            }

            // Not ToArray, which would clear what is then written over: 14 MB of 24,000 objects.
            var written = GC.AllocateUninitializedArray<byte>(_writer.Length);
            _writer.Written.CopyTo(written);
            return written;
        }
    }
}
