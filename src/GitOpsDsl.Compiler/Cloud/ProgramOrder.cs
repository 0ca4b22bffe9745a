using System.Collections.Concurrent;
using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Previews;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>
/// Which environments' cloud programs must have run before others': a program names another's stack (<c>StackReference</c>), or asks by name
/// (<c>GetZone</c>, <c>GetParameter</c>) for what exactly one other makes. For several threads.
/// </summary>
/// <param name="all">All environments of the project, also those that are not rendered now; looked at only when a program may need another.</param>
internal sealed class ProgramOrder(Lazy<IReadOnlyList<EnvironmentGraph>> all)
{
    private const string StackReference = "pulumi:pulumi:StackReference";
    private const string Asks = "get";

    private readonly ConcurrentDictionary<string, IReadOnlyList<NeededProgram>> _needs = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<(string Type, string Property, string Text), EnvironmentGraph>> _made = new(() => Made(all.Value));
    private readonly Lazy<ILookup<string, EnvironmentGraph>> _stacks = new(() => all.Value.ToLookup(StackOf, StringComparer.Ordinal));

    /// <summary>The programs that this one needs, in ordinal order of their environments.</summary>
    public IReadOnlyList<NeededProgram> Of(CloudProgram program) => _needs.GetOrAdd(program.Graph.Id, _ =>
    [
        .. Needed(program).Where(needed => needed.Graph.Id != program.Graph.Id).DistinctBy(static needed => needed.Graph.Id, StringComparer.Ordinal)
            .OrderBy(static needed => needed.Graph.Id, StringComparer.Ordinal),
    ]);

    /// <summary>The Stacks that the operator makes a program's Stack wait for: those beside it.</summary>
    public ValueList<string> Prerequisites(CloudProgram program) =>
        [.. Of(program).Where(needed => IsBeside(program.Graph, needed.Graph)).Select(static needed => ProjectOf(needed.Graph))];

    /// <summary>What nobody can bring into an order, and what nobody does.</summary>
    public void Check(IReadOnlyList<EnvironmentGraph> graphs, List<Finding> findings)
    {
        foreach (var circle in new WaitGraph(_needs.Select(static one => KeyValuePair.Create(one.Key, one.Value.Select(static needed => needed.Graph.Id)))).InCircles)
        {
            var first = _needs[circle[0]].First(needed => circle.Contains(needed.Graph.Id));
            findings.Add(CompilerFindings.CyclicPrograms(circle).At(first.Origin) with { Environment = circle[0] });
        }

        foreach (var graph in graphs.Where(static graph => graph.Source.Environment.Cloud is PulumiOperator))
        {
            foreach (var needed in _needs.GetValueOrDefault(graph.Id) ?? [])
            {
                if (!IsBeside(graph, needed.Graph) && !AreAppliedInOrder(graph, needed.Graph))
                {
                    findings.Add(CompilerFindings.UnorderedProgram(needed.What, needed.Graph.Id).At(needed.Origin) with { Environment = graph.Id });
                }
            }
        }
    }

    /// <summary>Prerequisites must be Stacks of the same namespace (pulumi-kubernetes-operator, shared/stack_types.go).</summary>
    private static bool IsBeside(EnvironmentGraph graph, EnvironmentGraph other) => other.Source.Environment.Cloud is PulumiOperator
        && other.Source.Environment.Namespace == graph.Source.Environment.Namespace
        && ClusterOf(other) == ClusterOf(graph);

    /// <summary>The agent applies the one Stack when the other is ready.</summary>
    private static bool AreAppliedInOrder(EnvironmentGraph graph, EnvironmentGraph other) => other.Source.Environment.Cloud is PulumiOperator
        && ClusterOf(other) == ClusterOf(graph)
        && graph.Source.Environment.Agent is { } agent && other.Source.Environment.Agent is { } others
        && PulledEnvironment.KindOf(agent) == PulledEnvironment.KindOf(others)
        && PullOrder.IsKeptBy(agent) && PullOrder.IsKeptBy(others);

    private static string ClusterOf(EnvironmentGraph graph) => graph.Source.Environment.Agent?.Cluster.ToString() ?? "";

    private IEnumerable<NeededProgram> Needed(CloudProgram program)
    {
        foreach (var (name, resource) in program.Resources)
        {
            if (resource.Type == StackReference && (resource.Properties.Entries!.GetValueOrDefault("name")?.Text ?? name).Split('/') is [.., var project, var stack])
            {
                foreach (var graph in _stacks.Value[$"{project}/{stack}"])
                {
                    yield return new(graph, $"the stack {project}/{stack}", resource.Origin);
                }
            }
        }

        foreach (var (_, call) in program.Functions)
        {
            foreach (var (property, value) in call.Inputs.Entries)
            {
                if (CloudClaims.IsName(property) && value is CloudLiteral { Value.Text: { Length: > 0 } text } && TypeOf(call.Token, Asks) is { } type
                    && _made.Value[(type, property, text)].ToList() is [var only])
                {
                    yield return new(only, $"the {type[(type.LastIndexOf(':') + 1)..]} \"{text}\"", call.Origin);
                }
            }
        }
    }

    private static ILookup<(string Type, string Property, string Text), EnvironmentGraph> Made(IReadOnlyList<EnvironmentGraph> graphs) => (
        from graph in graphs
        from part in graph.Parts
        from one in part.CloudResources
        where one.Named.Resource.Existing is null
        let type = TypeOf(one.Named.Resource.Token, "")
        where type is not null
        from entry in one.Named.Resource.Inputs.Entries
        where CloudClaims.IsName(entry.Key) && entry.Value is CloudLiteral { Value.Text.Length: > 0 }
        select (Key: (type, entry.Key, ((CloudLiteral)entry.Value).Value.Text!), Graph: graph)).ToLookup(static one => one.Key, static one => one.Graph);

    /// <summary><c>aws:route53:Zone</c> of the resource and of the function <c>aws:route53:getZone</c>, in small letters; null for any other function.</summary>
    private static string? TypeOf(string token, string prefix) => CloudToken.Parse(token) is { } parsed && parsed.Name.StartsWith(prefix, StringComparison.Ordinal)
        ? $"{parsed.Package}:{parsed.Module}:{parsed.Name[prefix.Length..]}".ToLowerInvariant()
        : null;

    private static string StackOf(EnvironmentGraph graph) =>
        $"{ProjectOf(graph)}/{graph.Source.Environment.Cloud.Stack ?? graph.Id[(graph.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]}";

    private static string ProjectOf(EnvironmentGraph graph) => graph.Source.Environment.Cloud.Project ?? graph.Source.Entry.System;
}
