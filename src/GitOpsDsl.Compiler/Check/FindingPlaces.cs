using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>From what the rules say of nodes to what people are told: the object, its file, and the C# that it comes from.</summary>
internal sealed class FindingPlaces(RenderedEnvironment environment)
{
    private readonly string _environment = environment.Graph.Id;
    private readonly RecordTrace _trace = new();

    /// <param name="findings">Of a check of just the environment's objects, in their order.</param>
    /// <param name="environment">What was checked.</param>
    /// <param name="countsWarnings">Whether what stops nothing is only counted.</param>
    public static List<Finding> Of(IReadOnlyList<GitOpsDsl.Rules.Finding> findings, RenderedEnvironment environment, bool countsWarnings)
    {
        var places = new FindingPlaces(environment);
        var result = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (finding.Rule.Category == RuleCategory.Cloud && places.IsOwnProgram(finding))
            {
                continue;
            }

            result.Add(countsWarnings && finding.Severity != GitOpsDsl.Rules.Severity.Error ? places.Counted(finding) : places.Of(finding));
        }

        return result;
    }

    /// <summary>What the operator runs is the environment's program once more, against which the rules were held with the records at hand.</summary>
    private bool IsOwnProgram(GitOpsDsl.Rules.Finding finding)
    {
        var item = environment.Objects[finding.Node.Document!.Place].Object;
        return environment.Graph.Parts.Any(part => part.Name == OperatorObjects.PartName && part.Objects.Contains(item));
    }

    /// <summary>With what severities and excuses ask for, and no more.</summary>
    private Finding Counted(GitOpsDsl.Rules.Finding finding)
    {
        var item = environment.Objects[finding.Node.Document!.Place].Object;
        return new(finding.Rule.Id, (Severity)finding.Severity, finding.Message) { Environment = _environment, Object = item.Id, File = item.Origin.File };
    }

    private Finding Of(GitOpsDsl.Rules.Finding finding)
    {
        var item = environment.Objects[finding.Node.Document!.Place];
        return RuleFinding.From(finding).At(OriginOf(item, finding.Node.Position)) with
        {
            Environment = _environment,
            Object = item.Object.Id,
            Rendered = $"{_environment}/{item.Path}",
        };
    }

    private Origin OriginOf(RenderedObject item, int offset)
        => item.Object.Resource is { } resource && _trace.At(resource, offset) is { IsKnown: true } own ? own : item.Object.Origin;
}
