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
    private readonly ConcurrentDictionary<TypeFacts, TypePlan> _types = new(ByReference<TypeFacts>.Comparer);
    private readonly Subscription<FaultCheck>[][] _faults;
    private readonly Dictionary<(string ApiVersion, string Kind), KindPlan> _kinds = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public RulePlan(IReadOnlyList<ApiFacts> apis, IReadOnlyList<Rule> rules, Func<RuleDescriptor, Severity> severityOf)
    {
        _apis = apis;
        foreach (var api in apis)
        {
            var isBuiltIn = IsKubernetes(api);
            foreach (var kind in api.Kinds)
            {
                if (FindKind(kind.ApiVersion, kind.Kind) is null)
                {
                    _kinds.Add((kind.ApiVersion, kind.Kind), new KindPlan(_kinds.Count, kind, api, isBuiltIn, this));
                }
            }
        }

        foreach (var rule in rules)
        {
            _known.Add(rule.Descriptor.Id);
            var severity = severityOf(rule.Descriptor);
            if (severity != Severity.None)
            {
                _subscriptions.Add(rule, severity);
            }
        }

        Objects = [.. _subscriptions.Objects];
        Environments = [.. _subscriptions.Environments];
        Programs = [.. _subscriptions.Programs];
        Excuses = [.. _subscriptions.Excuses];
        _faults = Array.ConvertAll(_subscriptions.Faults, static checks => checks?.ToArray() ?? []);
    }

    /// <summary>How many kinds are known.</summary>
    public int Kinds => _kinds.Count;

    public Subscription<NodeCheck>[] Objects { get; }

    public Subscription<EnvironmentCheck>[] Environments { get; }

    public Subscription<ProgramCheck>[] Programs { get; }

    public Subscription<ExcuseCheck>[] Excuses { get; }

    /// <summary>There is a rule of that id, on or off.</summary>
    public bool Knows(string id) => _known.Contains(id);

    /// <summary>What is known of a kind; null when no facts have it.</summary>
    public KindPlan? FindKind(string apiVersion, string kind) => _kinds.TryGetValue((apiVersion, kind), out var found) ? found : null;

    /// <summary>Of Kubernetes' own versions: others' may have kinds whose definitions no one showed.</summary>
    public IReadOnlyList<KindFacts> KindsOf(string apiVersion)
    {
        var kinds = new List<KindFacts>();
        foreach (var api in _apis)
        {
            foreach (var kind in api.Kinds)
            {
                if (kind.ApiVersion == apiVersion && IsKubernetes(api))
                {
                    kinds.Add(kind);
                }
            }
        }

        return kinds;
    }

    public Subscription<FaultCheck>[] Faults(SchemaFaultKind kind) => _faults[(int)kind];

    /// <summary>The plan for that type; null when no facts have it.</summary>
    /// <param name="home">Whose types come first: two APIs may have different types of one name.</param>
    public TypePlan? FindType(string name, ApiFacts? home = null)
    {
        if (home?.Find(name) is { } own)
        {
            return Plan(own, home);
        }

        foreach (var api in _apis)
        {
            if (api.Find(name) is { } facts)
            {
                return Plan(facts, api);
            }
        }

        return null;
    }

    /// <summary>What the unions of a type are to be checked with.</summary>
    public IEnumerable<Subscription<NodeCheck>> UnionChecks(TypeFacts type) => type.Unions.SelectMany(union => _subscriptions.Unions.Select(
        subscription => new Subscription<NodeCheck>(subscription.Rule, subscription.Severity, subscription.Check(type, union))));

    public Subscription<NodeCheck>[] TypeChecks(string type) => Of(_subscriptions.Types, type);

    public Subscription<NodeCheck>[] FieldChecks(string type, string field) => Of(_subscriptions.Fields, RuleSubscriptions.FieldKey(type, field));

    public Subscription<NodeCheck>[] ValueChecks(ValueKind kind) => _subscriptions.Values[(int)kind]?.ToArray() ?? [];

    public Subscription<NodeCheck>[] FormatChecks(string? format) => format is null ? [] : Of(_subscriptions.Formats, format);

    private TypePlan Plan(TypeFacts facts, ApiFacts api) =>
        _types.TryGetValue(facts, out var plan) ? plan : _types.GetOrAdd(facts, new TypePlan(facts, api, this));

    /// <summary>All other APIs refer to its metadata.</summary>
    private static bool IsKubernetes(ApiFacts api) => api.Find(ApiFacts.ObjectMeta) is not null;

    private static Subscription<TCheck>[] Of<TCheck>(Dictionary<string, List<Subscription<TCheck>>> table, string key) =>
        table.TryGetValue(key, out var list) ? [.. list] : [];
}
