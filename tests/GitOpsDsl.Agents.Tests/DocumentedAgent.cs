namespace GitOpsDsl.Agents.Tests;

/// <summary>An agent as its documentation describes it: it knows nothing but the objects that it is given.</summary>
internal abstract class DocumentedAgent
{
    public static DocumentedAgent Named(string agent) => agent switch
    {
        "flux" => new DocumentedFlux(),
        "configsync" => new DocumentedConfigSync(),
        _ => new DocumentedArgoCd(),
    };

    /// <summary>What the agent's objects of a cluster have it pull.</summary>
    public abstract IEnumerable<Pull> Pulls(IReadOnlyCollection<TreeObject> objects);

    /// <summary>The objects of one pull in the order in which they are applied, by stages: one is ready before the next begins.</summary>
    public abstract IReadOnlyList<IReadOnlyList<TreeObject>> Stages(IReadOnlyList<TreeObject> objects);

    /// <summary>By kind; kinds that are not listed come before <paramref name="last"/>, after the rest, by name.</summary>
    protected static List<TreeObject> ByKind(IEnumerable<TreeObject> objects, string[] first, params string[] last)
    {
        return [.. objects.OrderBy(Rank).ThenBy(static item => item.Group, StringComparer.Ordinal).ThenBy(static item => item.Kind, StringComparer.Ordinal).ThenBy(static item => item.Name, StringComparer.Ordinal)];

        int Rank(TreeObject item) => Array.IndexOf(first, item.Kind) is >= 0 and var rank ? rank : Array.IndexOf(last, item.Kind) is >= 0 and var end ? 1001 + end : 1000;
    }
}
