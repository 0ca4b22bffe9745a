using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Rules;
using Finding = GitOpsDsl.Compiler.Check.Finding;
using Node = GitOpsDsl.Rules.Node;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Holds the rules for cloud programs against one, and finds the C# of what they find.</summary>
internal static class CloudCheck
{
    public static void Check(CloudProgram program, List<Finding> findings)
    {
        // What the C# compiler has held against the same facts need not be held against them again, and reading them takes as long as a small render.
        Func<string, GitOpsDsl.Facts.CloudFacts?> clouds = IsTyped(program) ? static _ => null : CloudApi.Facts;
        foreach (var found in new RuleEngine([], CloudRules.InOrder, clouds: clouds).CheckDocument(ProgramNodes.Of(program)))
        {
            var name = ResourceOf(found.Node);
            var resource = name is not null && program.Resources.TryGetValue(name, out var known) ? known : null;
            if (resource?.Record is { } record && record.Excuses.TryGetValue(found.Rule.Id, out var reason) && reason.Length > 0)
            {
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

        return true;
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
