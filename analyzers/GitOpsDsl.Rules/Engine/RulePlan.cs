using System.Collections.Concurrent;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// The rules that are on, sorted by where they want to be called. What concerns a type is worked out when the first value of that type
/// comes by, so that a run over one object does not pay for the whole API.
/// </summary>
internal sealed class RulePlan
{
    private readonly IReadOnlyList<ApiFacts> _apis;
    private readonly RuleSubscriptions _subscriptions = new();
    private readonly Dictionary<Rule, Severity> _severities = [];
    private readonly ConcurrentDictionary<string, TypePlan> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaFaultKind, Subscription<FaultCheck>[]> _faults = [];
    private readonly Dictionary<(string ApiVersion, string Kind), KindFacts> _kinds = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public RulePlan(
        IReadOnlyList<ApiFacts> apis, IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, Severity> severities, RuleSettings settings)
    {
        _apis = apis;
        Settings = settings;
        foreach (var api in apis)
        {
            foreach (var kind in api.Kinds)
            {
                _kinds[(kind.ApiVersion, kind.Kind)] = kind;
            }
        }

        foreach (var rule in rules)
        {
            _known.Add(rule.Descriptor.Id);
            var severity = severities.TryGetValue(rule.Descriptor.Id, out var wanted) ? wanted : rule.Descriptor.Severity;
            if (severity != Severity.None)
            {
                _severities.Add(rule, severity);
                _subscriptions.Add(rule);
            }
        }

        Objects = [.. _subscriptions.Objects];
        Environments = [.. _subscriptions.Environments];
        Programs = [.. _subscriptions.Programs];
        Excuses = [.. _subscriptions.Excuses];
    }

    public RuleSettings Settings { get; }

    public Subscription<NodeCheck>[] Objects { get; }

    public Subscription<EnvironmentCheck>[] Environments { get; }

    public Subscription<ProgramCheck>[] Programs { get; }

    public Subscription<ExcuseCheck>[] Excuses { get; }

    public Severity SeverityOf(Rule rule) => _severities[rule];

    /// <summary>There is a rule of that id, on or off.</summary>
    public bool Knows(string id) => _known.Contains(id);

    public KindFacts? FindKind(string apiVersion, string kind) =>
        _kinds.TryGetValue((apiVersion, kind), out var found) ? found : null;

    public IReadOnlyList<KindFacts> KindsOf(string apiVersion)
    {
        var kinds = new List<KindFacts>();
        foreach (var api in _apis)
        {
            foreach (var kind in api.Kinds)
            {
                if (kind.ApiVersion == apiVersion)
                {
                    kinds.Add(kind);
                }
            }
        }

        return kinds;
    }

    public Subscription<FaultCheck>[] Faults(SchemaFaultKind kind)
    {
        lock (_faults)
        {
            if (!_faults.TryGetValue(kind, out var checks))
            {
                _faults.Add(kind, checks = Of(_subscriptions.Faults, kind));
            }

            return checks;
        }
    }

    /// <summary>The plan for that type; null when no facts have it.</summary>
    public TypePlan? FindType(string name)
    {
        if (_types.TryGetValue(name, out var plan))
        {
            return plan;
        }

        foreach (var api in _apis)
        {
            if (api.Find(name) is { } facts)
            {
                return _types.GetOrAdd(name, new TypePlan(facts, this));
            }
        }

        return null;
    }

    public Subscription<NodeCheck>[] TypeChecks(string type) => Of(_subscriptions.Types, type);

    public Subscription<NodeCheck>[] FieldChecks(string type, string field) => Of(_subscriptions.Fields, (type, field));

    public Subscription<NodeCheck>[] ValueChecks(ValueKind kind) => Of(_subscriptions.Values, kind);

    public Subscription<NodeCheck>[] FormatChecks(string? format) => format is null ? [] : Of(_subscriptions.Formats, format);

    private static Subscription<TCheck>[] Of<TKey, TCheck>(Dictionary<TKey, List<Subscription<TCheck>>> table, TKey key)
        where TKey : notnull => table.TryGetValue(key, out var list) ? [.. list] : [];
}
