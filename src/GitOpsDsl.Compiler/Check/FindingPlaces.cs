using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>From what the rules say of nodes to what people are told: the object, its file, and the C# that it comes from.</summary>
internal sealed class FindingPlaces
{
    private readonly string _environment;
    private readonly Dictionary<NodeDocument, RenderedObject> _objects = [];
    private readonly RecordTrace _trace = new();

    private FindingPlaces(RenderedEnvironment environment)
    {
        _environment = environment.Graph.Id;
        foreach (var item in environment.Objects)
        {
            _objects.Add(item.Document, item);
        }
    }

    public static List<Finding> Of(IReadOnlyList<GitOpsDsl.Rules.Finding> findings, RenderedEnvironment environment)
    {
        var places = new FindingPlaces(environment);
        var result = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            result.Add(places.Of(finding));
        }

        return result;
    }

    private Finding Of(GitOpsDsl.Rules.Finding finding)
    {
        var item = _objects[finding.Node.Document!];
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
