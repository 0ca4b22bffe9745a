using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>Which components of an environment wait for which: those that they refer to, and those that bring the definitions of their custom resources.</summary>
internal sealed class ComponentOrder
{
    public ComponentOrder(EnvironmentGraph graph)
    {
        // What becomes no object has no folder that an agent could look at.
        var parts = graph.Components.Where(static part => part.Objects.Count > 0).ToDictionary(static part => part.Name, StringComparer.Ordinal);
        var definitions = parts.Values
            .SelectMany(static part => part.Objects.Where(static item => item.Id.Kind == "CustomResourceDefinition").Select(item => (Group: GroupOf(item), part.Name)))
            .ToLookup(static definition => definition.Group, static definition => definition.Name, StringComparer.Ordinal);
        foreach (var part in parts.Values)
        {
            var waitsFor = part.References
                .Concat(part.Objects.SelectMany(item => definitions[item.Id.Group]))
                .Where(other => other != part.Name && parts.ContainsKey(other));
            Components.Add(part.Name, new(waitsFor, StringComparer.Ordinal));
        }
    }

    /// <summary>Each component, with those that it waits for.</summary>
    public SortedDictionary<string, SortedSet<string>> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>Components of which each waits for the next, the first again at the end; empty when the order is one.</summary>
    public IReadOnlyList<string> Cycle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return Components.Keys.Select(component => CycleFrom(component, [], done)).FirstOrDefault(static cycle => cycle.Count > 0) ?? [];
    }

    private List<string> CycleFrom(string component, List<string> way, HashSet<string> done)
    {
        if (way.IndexOf(component) is >= 0 and var start)
        {
            return [.. way[start..], component];
        }

        if (done.Contains(component))
        {
            return [];
        }

        way.Add(component);
        foreach (var other in Components[component])
        {
            if (CycleFrom(other, way, done) is { Count: > 0 } cycle)
            {
                return cycle;
            }
        }

        way.RemoveAt(way.Count - 1);
        done.Add(component);
        return [];
    }

    /// <summary>A definition's name is the kind's plural, a dot, and its group.</summary>
    private static string GroupOf(GraphObject definition) => definition.Id.Name[(definition.Id.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
