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
        string? last = null;
        foreach (var part in graph.Parts)
        {
            foreach (var item in part.Objects)
            {
                if (!ReferenceEquals(item.Id.ApiVersion, last))
                {
                    _versions.Add(last = item.Id.ApiVersion);
                }

                if (item.Resource?.ApiFacts is { } facts)
                {
                    _facts.Add(facts);
                }

                if (item.Id.Kind is "Namespace" or "CustomResourceDefinition" || item.Id.Kind.EndsWith("List", StringComparison.Ordinal))
                {
                    _before.Add(item);
                }
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
