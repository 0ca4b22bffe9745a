using System.Collections.Concurrent;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Node = GitOpsDsl.Rules.Node;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Holds the rules for cloud programs against one, and finds the C# of what they find.</summary>
internal static class CloudCheck
{
    private static readonly ConcurrentDictionary<(bool IsDisposable, bool IsTyped), RuleEngine> Engines = new();

    /// <param name="program">The program.</param>
    /// <param name="findings">Where what is wrong is added.</param>
    /// <returns>The excuses of components that were needed.</returns>
    public static IReadOnlyCollection<Excuse> Check(CloudProgram program, List<Finding> findings)
    {
        var needed = new HashSet<Excuse>();
        var engine = Engines.GetOrAdd((program.Graph.Source.Environment.Policy.IsDisposable, IsTyped(program)), static about => Engine(about.IsDisposable, about.IsTyped));
        foreach (var found in engine.CheckDocument(ProgramNodes.Of(program)))
        {
            var name = ResourceOf(found.Node);
            if (name is not null && program.Cut.Contains(name))
            {
                continue;
            }

            var resource = name is not null && program.Resources.TryGetValue(name, out var known) ? known : null;
            if (resource?.Record is { } record && record.Excuses.TryGetValue(found.Rule.Id, out var reason) && reason.Length > 0)
            {
                continue;
            }

            if (ExcuseOf(program.Graph, name, found.Rule.Id) is { } excuse)
            {
                needed.Add(excuse);
                continue;
            }

            var finding = new Finding(found.Rule.Id, (Severity)found.Severity, found.Message)
            {
                Environment = program.Graph.Id,
                Path = found.Path,
                Help = found.Rule.Help,
            };
            findings.Add(finding.At(resource?.Origin ?? program.Graph.Source.Entry.Origin));
        }

        return needed;
    }

    /// <summary>What the C# compiler has held against the same facts need not be held against them again, and reading them takes as long as a small render.</summary>
    private static RuleEngine Engine(bool isDisposable, bool isTyped) =>
        new([], CloudRules.InOrder, settings: new RuleSettings(isDisposable: isDisposable), clouds: isTyped ? static _ => null : CloudApi.Facts);

    /// <summary>What the component that made the resource says of the rule, with a reason; null when it says nothing.</summary>
    private static Excuse? ExcuseOf(EnvironmentGraph graph, string? resource, string rule)
    {
        foreach (var part in graph.Parts)
        {
            if (part.Excuses.Count > 0 && part.CloudResources.Any(one => one.Named.Name == resource))
            {
                return part.Excuses.FirstOrDefault(excuse => excuse.Rule == rule && !string.IsNullOrWhiteSpace(excuse.Reason));
            }
        }

        return null;
    }

    private static bool IsTyped(CloudProgram program)
    {
        foreach (var (_, resource) in program.Resources)
        {
            if (resource.Record is AnyResource or { UnknownFields: not null } || (resource.Record is { } record && CloudSecrets.AreConcerned(record)))
            {
                return false;
            }
        }

        return !program.Graph.Parts.Any(static part => part.CloudExports.Any(CloudSecrets.AreConcerned));
    }

    /// <summary>The name of the resource that a node is in; null outside of one.</summary>
    private static string? ResourceOf(Node node)
    {
        string? name = null;
        for (; node.Parent.Exists; node = node.Parent)
        {
            if (node.Name == "resources" && !node.Parent.Parent.Exists)
            {
                return name;
            }

            name = node.Name;
        }

        return null;
    }
}
