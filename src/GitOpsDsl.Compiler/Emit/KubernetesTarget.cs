using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>Objects to YAML files, in the environment's layout.</summary>
internal static class KubernetesTarget
{
    public static IReadOnlyList<OutputEnvironment> Emit(IReadOnlyList<EnvironmentGraph> graphs, int parallelism)
    {
        var work = graphs.SelectMany(static graph => graph.Parts.Select(part => (graph, part))).ToArray();
        var files = new OutputFile[work.Length][];
        WorkItems.Run(work.Length, parallelism, static () => new DocumentWriter(), (index, writer) =>
        {
            var (graph, part) = work[index];
            files[index] = graph.Source.Environment.Layout == TreeLayout.OneFileAComponent
                ? [OneFile(part, writer)]
                : AFileEach(part, graph.Source.Environment.Namespace.ToString(), writer);
        });

        var next = 0;
        return graphs.Select(graph =>
        {
            var own = files.AsSpan(next, graph.Parts.Count).ToArray();
            next += graph.Parts.Count;
            return new OutputEnvironment(graph.Id, graph.Owner, own.SelectMany(static file => file).ToList());
        }).ToList();
    }

    private static OutputFile OneFile(GraphPart part, DocumentWriter writer)
        => new($"{part.Name}.yaml", writer.Write(part.Objects), $"{part.Name} ({part.Origin})");

    private static OutputFile[] AFileEach(GraphPart part, string environmentNamespace, DocumentWriter writer)
    {
        // The Namespace stands beside the components' folders, not in one of its own.
        var folder = part.IsNamespace ? "" : part.Name + "/";
        var names = FileNames.For(part, environmentNamespace);
        var files = new OutputFile[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var item = part.Objects[i];
            files[i] = new(folder + names[i], writer.Write([item]), $"{item.Id} ({item.Origin})");
        }

        return files;
    }

    /// <summary>One thread's buffer.</summary>
    private sealed class DocumentWriter
    {
        private Utf8YamlWriter _writer = new(64 * 1024);

        public ReadOnlyMemory<byte> Write(IReadOnlyList<GraphObject> objects)
        {
            _writer.Reset();
            foreach (var item in objects)
            {
                item.Resource!.WriteDocument(ref _writer);
            }

            return _writer.Written.ToArray();
        }
    }
}
