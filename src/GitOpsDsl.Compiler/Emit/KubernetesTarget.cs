using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Rules;
using GitOpsDsl.Yaml;
using Finding = GitOpsDsl.Compiler.Check.Finding;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>Objects to YAML files, in the environment's layout.</summary>
/// <param name="parallelism">The most threads; 0 for one a processor.</param>
/// <param name="forRules">Whether rules will look at the objects: what they see is taken down on the way.</param>
/// <param name="findings">Where what can't be written is added.</param>
internal sealed class KubernetesTarget(int parallelism, bool forRules, List<Finding> findings)
{
    private readonly ConcurrentBag<DocumentWriter> _writers = [];

    /// <summary>Turns a batch of environments into files. What rules see of the batch before is gone.</summary>
    /// <param name="graphs">The environments.</param>
    /// <param name="runs">Their checks; null when no rule is to see them.</param>
    public List<RenderedEnvironment> Emit(IReadOnlyList<EnvironmentGraph> graphs, RunsAhead? runs = null)
    {
        var work = Work(graphs);
        var writers = new ConcurrentQueue<DocumentWriter>(_writers);
        WorkItems.Run(work.Count, parallelism, () => Writer(writers), (index, writer) =>
        {
            Emit(work[index], writer);
            if (runs is { AreReady: true })
            {
                writer.Look(work[index], runs.Of(work[index].Environment));
            }
        });
        if (runs is not null && work.Exists(static part => part.Seen is null))
        {
            LookAgain(work, runs);
        }

        var environments = new List<RenderedEnvironment>(graphs.Count);
        var next = 0;
        foreach (var graph in graphs)
        {
            environments.Add(Environment(graph, CollectionsMarshal.AsSpan(work).Slice(next, graph.Parts.Count)));
            next += graph.Parts.Count;
        }

        return environments;
    }

    private static List<PartToEmit> Work(IReadOnlyList<EnvironmentGraph> graphs)
    {
        var work = new List<PartToEmit>();
        for (var i = 0; i < graphs.Count; i++)
        {
            var first = 0;
            foreach (var part in graphs[i].Parts)
            {
                work.Add(new(graphs[i], i, part, first));
                first += part.Objects.Count;
            }
        }

        return work;
    }

    /// <summary>At what was made while the rules were not ready.</summary>
    private void LookAgain(List<PartToEmit> work, RunsAhead runs)
    {
        var writers = new ConcurrentQueue<DocumentWriter>(_writers);
        WorkItems.Run(work.Count, parallelism, () => writers.TryDequeue(out var writer) ? writer : new DocumentWriter(forRules: false), (index, writer) =>
        {
            if (work[index].Seen is null)
            {
                writer.Look(work[index], runs.Of(work[index].Environment));
            }
        });
    }

    private RenderedEnvironment Environment(EnvironmentGraph graph, ReadOnlySpan<PartToEmit> parts)
    {
        var files = new List<OutputFile>();
        var seen = new List<EnvironmentObject>();
        var count = 0;
        foreach (var work in parts)
        {
            files.AddRange(work.Files);
            seen.AddRange(work.Seen ?? []);
            findings.AddRange(work.Problems);
            count += work.Part.Objects.Count;
        }

        var objects = new RenderedObject[forRules ? count : 0];
        foreach (var work in forRules ? parts : [])
        {
            work.CopyTo(objects);
        }

        PutFirstInPlace(files);
        return new(graph, new OutputEnvironment(graph.Id, graph.Owner, files), objects, seen);
    }

    private DocumentWriter Writer(ConcurrentQueue<DocumentWriter> used)
    {
        if (used.TryDequeue(out var writer))
        {
            writer.Reuse();
            return writer;
        }

        writer = new DocumentWriter(forRules);
        _writers.Add(writer);
        return writer;
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
        var environment = work.Graph.Source.Environment;
        writer.Begin(work);
        try
        {
            work.Files = environment.Layout == TreeLayout.OneFileAComponent
                ? [OneFile(work.Part, writer)]
                : AFileEach(work.Part, environment.Namespace.ToString(), writer);
        }
        catch (YamlValueException exception)
        {
            var item = writer.Current!;
            work.Report(CompilerFindings.CannotBeWritten(item.Id, exception.Message).At(item.Origin) with { Object = item.Id });
        }
    }

    private static OutputFile OneFile(GraphPart part, DocumentWriter writer)
    {
        var path = $"{part.Name}.yaml";
        return new(path, writer.Write(path, part.Objects), part);
    }

    private static OutputFile[] AFileEach(GraphPart part, string environmentNamespace, DocumentWriter writer)
    {
        var folder = part.Name + "/";
        var names = FileNames.For(part, environmentNamespace);
        var files = new OutputFile[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var (path, item) = (folder + names[i], part.Objects[i]);
            files[i] = new(path, writer.Write(path, [item]), item);
        }

        // Here, beside other threads, and not in the planner, which is alone.
        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }
}
