using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What a rule is called with: where it is, what the cluster is like, and how to report.</summary>
public sealed class RuleContext
{
    private readonly RulePlan _plan;
    private readonly PodSecurityStandards _podSecurity;
    private readonly List<Finding> _findings;
    private Subscription? _subscription;
    private Node _object;
    private KindFacts? _kind;
    private NodeDocument? _part;

    internal RuleContext(RulePlan plan, RuleSettings settings, PodSecurityStandards podSecurity, List<Finding> findings)
    {
        _plan = plan;
        Settings = settings;
        _podSecurity = podSecurity;
        _findings = findings;
    }

    public RuleSettings Settings { get; }

    /// <summary>The object being looked at; missing while a whole environment is, unknown while a part of an object is.</summary>
    public Node Object
    {
        get
        {
            _part?.WasLeft = true;
            return _object;
        }
        internal set => _object = value;
    }

    /// <summary>What the facts say of that object's kind; null when they don't know it.</summary>
    public KindFacts? Kind
    {
        get
        {
            _part?.WasLeft = true;
            return _kind;
        }
        internal set => _kind = value;
    }

    /// <summary>
    /// The value being looked at, where its object is not known. What a rule says after it asked for what is around the value is not
    /// taken down: it could not be sure.
    /// </summary>
    internal NodeDocument? Part
    {
        get => _part;
        set => (_part, _object, _kind) = (value, Node.Unknown, null);
    }

    /// <summary>That kind is Kubernetes' own, and not a custom resource's.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>What the pods of that object are held to.</summary>
    public PodSecurityStandard PodSecurityOf(Node root) => _podSecurity.Of(root);

    /// <summary>The kinds of an API version that can be created; empty when no facts know that version.</summary>
    public IReadOnlyList<KindFacts> KindsOf(string apiVersion) => _plan.KindsOf(apiVersion);

    /// <summary>Something is wrong with a value.</summary>
    /// <param name="related">Another place that has to do with it, such as the first of two.</param>
    /// <param name="suggestion">The one right value, where there is one, as a text: what a code fix writes instead.</param>
    public void Report(Node value, string message, Node related = default, string? suggestion = null) =>
        Add(value, FindingTarget.Value, null, message, related, suggestion);

    /// <summary>Something is wrong with the key of an entry of a map.</summary>
    /// <param name="suggestion">The one right key, where there is one.</param>
    public void ReportKey(Node entry, string message, Node related = default, string? suggestion = null) =>
        Add(entry, FindingTarget.Key, null, message, related, suggestion);

    /// <summary>A map lacks a field.</summary>
    public void ReportMissing(Node map, string field, string message, Node related = default) =>
        Add(map, FindingTarget.MissingField, field, message, related, null);

    /// <summary>The place of another finding.</summary>
    internal void Report(Finding place, string message, Node related) => Add(place.Node, place.Target, place.Field, message, related, null);

    /// <summary>What was reported so far, by all rules.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The same place, in the name of the same rule; what is reported there only the caller sees.</summary>
    internal RuleContext Apart() =>
        new(_plan, Settings, _podSecurity, []) { _object = _object, _kind = _kind, _part = _part, _subscription = _subscription, IsBuiltIn = IsBuiltIn };

    internal RuleContext For(Subscription subscription)
    {
        _subscription = subscription;
        _part?.WasLeft = false;
        return this;
    }

    private void Add(Node node, FindingTarget target, string? field, string message, Node related, string? suggestion)
    {
        // A field that is missing because its parent is missing too: point at the nearest thing that is there.
        var place = node.Document is null ? _object : node;
        if (place.Document is null || _part is { WasLeft: true })
        {
            // Of an object that is too broken to point at, what is broken has been said.
            return;
        }

        _findings.Add(new Finding(_subscription!.Rule.Descriptor, _subscription.Severity, message, place, target, field, related, suggestion));
        _part?.WasLeft = false;
    }
}
