using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What a rule is called with: where it is, what the cluster is like, and how to report.</summary>
public sealed class RuleContext
{
    private readonly RulePlan _plan;
    private readonly PodSecurityStandards _podSecurity;
    private readonly List<Finding> _findings;
    private Rule? _rule;

    internal RuleContext(RulePlan plan, PodSecurityStandards podSecurity, List<Finding> findings)
    {
        _plan = plan;
        _podSecurity = podSecurity;
        _findings = findings;
    }

    public RuleSettings Settings => _plan.Settings;

    /// <summary>The object being looked at; missing while a whole environment is.</summary>
    public Node Object { get; internal set; }

    /// <summary>What the facts say of that object's kind; null when they don't know it.</summary>
    public KindFacts? Kind { get; internal set; }

    /// <summary>That kind is Kubernetes' own, and not a custom resource's.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>What the pods of that object are held to.</summary>
    public PodSecurityStandard PodSecurityOf(Node root) => _podSecurity.Of(root);

    /// <summary>The kinds of an API version that can be created; empty when no facts know that version.</summary>
    public IReadOnlyList<KindFacts> KindsOf(string apiVersion) => _plan.KindsOf(apiVersion);

    /// <summary>Something is wrong with a value.</summary>
    /// <param name="related">Another place that has to do with it, such as the first of two.</param>
    public void Report(Node value, string message, Node related = default) => Add(value, FindingTarget.Value, null, message, related);

    /// <summary>Something is wrong with the key of an entry of a map.</summary>
    public void ReportKey(Node entry, string message, Node related = default) => Add(entry, FindingTarget.Key, null, message, related);

    /// <summary>A map lacks a field.</summary>
    public void ReportMissing(Node map, string field, string message, Node related = default) =>
        Add(map, FindingTarget.MissingField, field, message, related);

    /// <summary>The place of another finding.</summary>
    internal void Report(Finding place, string message, Node related) => Add(place.Node, place.Target, place.Field, message, related);

    /// <summary>What was reported so far, by all rules.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The same place, in the name of the same rule; what is reported there only the caller sees.</summary>
    internal RuleContext Apart() => new(_plan, _podSecurity, []) { Object = Object, Kind = Kind, IsBuiltIn = IsBuiltIn, _rule = _rule };

    internal RuleContext For(Rule rule)
    {
        _rule = rule;
        return this;
    }

    private void Add(Node node, FindingTarget target, string? field, string message, Node related)
    {
        // A field that is missing because its parent is missing too: point at the nearest thing that is there.
        var place = node.Document is null ? Object : node;
        if (place.Document is null)
        {
            // Of an object that is too broken to point at, what is broken has been said.
            return;
        }

        _findings.Add(new Finding(_rule!.Descriptor, _plan.SeverityOf(_rule), message, place, target, field, related));
    }
}
