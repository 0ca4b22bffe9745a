using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Rules;
using RuleExcuse = GitOpsDsl.Rules.Excuse;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// Takes what components are excused from out of an environment's findings. The excuse goes, as an annotation, to the objects that it is about and
/// to no others, so that <c>lint</c> finds the rendered tree as clean as the compiler does.
/// </summary>
internal sealed class ComponentExcuses(IReadOnlyList<Rule> rules)
{
    /// <summary>The rule about excuses themselves.</summary>
    private const string UnneededId = "GD5901";

    /// <summary>What a preview is excused from, wherever it is needed.</summary>
    private static readonly Excuse Small = new("GD4201", "a preview runs one of each");

    public static bool AreIn(EnvironmentGraph graph)
    {
        if (graph.Source.Environment.Preview is not null)
        {
            return true;
        }

        foreach (var part in graph.Parts)
        {
            if (part.Excuses.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The environment with the excuses on its objects.</summary>
    /// <param name="graph">As it was checked.</param>
    /// <param name="findings">Also of other environments; what is excused is taken out, what is wrong with an excuse is added.</param>
    public EnvironmentGraph Apply(EnvironmentGraph graph, List<Finding> findings)
    {
        var isPreview = graph.Source.Environment.Preview is not null;
        var parts = new List<GraphPart>(graph.Parts.Count);
        foreach (var part in graph.Parts)
        {
            var objects = part.Objects.ToArray();
            foreach (var excuse in part.Excuses)
            {
                // What is left out of a preview may be what the excuse is about.
                if (Problem(excuse) is { } problem || ((problem = Apply(excuse, objects, graph.Id, findings)) is not null && !isPreview))
                {
                    Report(excuse, problem, graph.Id, findings);
                }
            }

            if (isPreview)
            {
                Apply(Small, objects, graph.Id, findings);
            }

            parts.Add(part with { Objects = objects });
        }

        return graph with { Parts = parts };
    }

    /// <summary>Null when the excuse was needed.</summary>
    private static string? Apply(Excuse excuse, GraphObject[] objects, string environment, List<Finding> findings)
    {
        var isNeeded = false;
        for (var i = 0; i < objects.Length; i++)
        {
            // A document that was taken in as it is must carry its excuse itself.
            var (id, resource) = (objects[i].Id, objects[i].Resource);
            if (resource is not null
                && findings.RemoveAll(finding => finding.Id == excuse.Rule && finding.Object == id && finding.Environment == environment) > 0)
            {
                objects[i] = objects[i] with { Resource = resource.Excuse(excuse.Rule, excuse.Reason) };
                isNeeded = true;
            }
        }

        return isNeeded ? null : RuleExcuse.Unneeded(excuse.Rule, "this component's objects");
    }

    private string? Problem(Excuse excuse)
        => !rules.Any(rule => rule.Descriptor.Id == excuse.Rule) ? RuleExcuse.UnknownRule(excuse.Rule)
            : string.IsNullOrWhiteSpace(excuse.Reason) ? RuleExcuse.NoReason(excuse.Rule)
            : null;

    private void Report(Excuse excuse, string problem, string environment, List<Finding> findings)
    {
        foreach (var rule in rules)
        {
            if (rule.Descriptor is { Id: UnneededId } descriptor)
            {
                findings.Add(RuleFinding.From(descriptor, (Severity)descriptor.Severity, problem).At(excuse.Origin) with { Environment = environment });
            }
        }
    }
}
