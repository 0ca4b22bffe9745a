using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What must be known of an environment before its first object is looked at.</summary>
internal sealed class EnvironmentSurvey
{
    private readonly HashSet<string> _versions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly List<GraphObject> _before = [];

    public EnvironmentSurvey(EnvironmentGraph graph)
    {
        foreach (var part in graph.Parts)
        {
            foreach (var version in part.Survey.ApiVersions)
            {
                _versions.Add(version);
            }

            foreach (var facts in part.Survey.OwnFacts)
            {
                _facts.Add(facts);
            }

            foreach (var place in part.Survey.First)
            {
                _before.Add(part.Objects[place]);
            }
        }
    }

    /// <summary>The API versions of its objects.</summary>
    public IReadOnlyCollection<string> ApiVersions => _versions;

    /// <summary>The facts that records of the author's project bring.</summary>
    public IReadOnlyCollection<string> OwnFacts => _facts;

    /// <summary>The objects that say something of others: Namespaces, CustomResourceDefinitions, and lists, in which these may be.</summary>
    public IReadOnlyList<GraphObject> Before => _before;
}
