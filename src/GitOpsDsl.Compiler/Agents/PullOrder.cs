using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>
/// What one agent applies after what, over all environments that it pulls into a cluster: a Namespace and the definition of a custom
/// resource come first, whichever environment has them, and in an environment that is applied by component what a component refers to.
/// </summary>
internal sealed class PullOrder
{
    private readonly WaitGraph _graph;
    private readonly Dictionary<string, PulledUnit> _units = new(StringComparer.Ordinal);
    private HashSet<string>? _awaited;

    public PullOrder(IReadOnlyList<PulledEnvironment> environments)
    {
        foreach (var unit in environments.SelectMany(static environment => environment.Units))
        {
            _units.TryAdd(unit.Name, unit);
        }

        var definitions = Lookup(static item => ComponentReferences.IsDefinition(item) ? ComponentReferences.GroupOf(item.Id) : null);
        var namespaces = Lookup(static item => item.Id.Kind == "Namespace" ? item.Id.Name : null);
        _graph = new(_units.Values.Select(unit => KeyValuePair.Create(unit.Name, References(unit, definitions, namespaces))));
    }

    /// <summary>Whether an agent applies its environments in an order.</summary>
    public static bool IsKeptBy(Agent agent) => agent is Flux or ArgoCd { ApplicationSet: false };

    /// <summary>The names of units that wait for one another.</summary>
    public IEnumerable<(PulledUnit First, IReadOnlyList<string> Names)> Circles => _graph.InCircles.Select(names => (_units[names[0]], names));

    /// <summary>How many must be ready before it, one after the other.</summary>
    public int Wave(PulledUnit unit) => _graph.Depth(unit.Name);

    public IEnumerable<PulledUnit> WaitsFor(PulledUnit unit) => _graph.WaitsFor(unit.Name).Select(name => _units[name]);

    /// <summary>Whether another waits for it.</summary>
    public bool IsAwaited(PulledUnit unit) => (_awaited ??= [.. _graph.Names.SelectMany(_graph.WaitsFor)]).Contains(unit.Name);

    private IEnumerable<string> References(PulledUnit unit, ILookup<string, PulledUnit> definitions, ILookup<string, PulledUnit> namespaces)
    {
        var own = unit.Environment;
        var needed = unit.Objects.Select(static item => item.Id.Group).Distinct().SelectMany(group => Nearest(own, definitions[group]))
            .Concat(unit.Objects.Select(static item => item.Id.Namespace).OfType<string>().Distinct().SelectMany(name => Nearest(own, namespaces[name])))
            .Concat(HasStack(unit) ? _units.Values.Where(other => own.Graph.Needs.Contains(other.Environment.Graph.Id) && HasStack(other)) : [])
            .Select(static other => other.Name);
        return unit.Part is null ? needed : needed.Concat(own.Components.WaitsFor(unit.Part).Select(other => $"{own.Name}-{other}"));
    }

    private static bool HasStack(PulledUnit unit) => unit.Objects.Any(static item => item.Id.Kind == "Stack" && item.Id.Group == "pulumi.com");

    /// <summary>The environment's own, where it has one.</summary>
    private static IEnumerable<PulledUnit> Nearest(PulledEnvironment environment, IEnumerable<PulledUnit> units)
    {
        var own = units.Where(unit => unit.Environment == environment).ToList();
        return own.Count > 0 ? own : units;
    }

    private ILookup<string, PulledUnit> Lookup(Func<GraphObject, string?> key) => _units.Values
        .SelectMany(unit => unit.Objects.Select(key).OfType<string>().Distinct().Select(name => (name, unit)))
        .ToLookup(static pair => pair.name, static pair => pair.unit, StringComparer.Ordinal);
}
