using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Runs rules over documents. Made once for a set of rules and facts and safe to use from several threads.
/// </summary>
public sealed class RuleEngine
{
    private readonly IReadOnlyList<ApiFacts> _apis;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly Func<RuleDescriptor, Severity> _severityOf;
    private readonly RulePlan _plan;
    private readonly RuleSettings _settings;
    private readonly Func<string, CloudFacts?> _clouds;

    /// <param name="apis">What is known of the APIs; of an object that none of them knows only the metadata is checked.</param>
    /// <param name="rules">In order of their ids; usually <see cref="AllRules.InOrder"/>.</param>
    /// <param name="severityOf">What the host wants a rule to be; as shipped when null.</param>
    /// <param name="settings">Of documents for which a call names no others.</param>
    /// <param name="clouds">What is known of a cloud provider, by its package's name; null for one that is not known.</param>
    public RuleEngine(
        IReadOnlyList<ApiFacts> apis,
        IReadOnlyList<Rule> rules,
        Func<RuleDescriptor, Severity>? severityOf = null,
        RuleSettings? settings = null,
        Func<string, CloudFacts?>? clouds = null)
    {
        (_apis, _rules) = (apis, rules);
        _severityOf = severityOf ?? (static rule => rule.Severity);
        _plan = new RulePlan(apis, rules, _severityOf);
        _settings = settings ?? new RuleSettings();
        _clouds = clouds ?? (static _ => null);
    }

    /// <summary>What can be said of a document alone, in document order; for hosts that only know a part of the environment.</summary>
    public IReadOnlyList<Finding> CheckDocument(NodeDocument document)
    {
        var check = new ObjectRun(_plan, _settings, new PodSecurityStandards(_settings), _clouds);
        check.Check(document, null);
        check.Excuses.Apply(check.Findings);
        FindingOrder.InDocument(check.Findings);
        return check.Findings;
    }

    /// <summary>
    /// What can be said of a value somewhere in an object of which nothing else is known. A rule that looks beyond it is not heard.
    /// </summary>
    /// <param name="part">Built as a part.</param>
    /// <param name="type">The full name of its type; nothing is found when no facts have it.</param>
    public IReadOnlyList<Finding> CheckPart(NodeDocument part, string type)
    {
        var findings = new List<Finding>();
        if (_plan.FindType(type) is { } plan)
        {
            var context = new RuleContext(_plan, _settings, new PodSecurityStandards(_settings), findings) { Part = part };
            new SchemaWalk(_plan, new CheckCalls(context)).Part(part.Root, plan);
            FindingOrder.InDocument(findings);
        }

        return findings;
    }

    /// <summary>
    /// Everything that can be said of a whole environment, document by document and in document order. Kinds that CustomResourceDefinitions among the
    /// documents define are known by these, before anything that the engine was given.
    /// </summary>
    /// <param name="documents">Its objects.</param>
    /// <param name="settings">Its own; the engine's when it has none.</param>
    public IReadOnlyList<Finding> CheckEnvironment(IReadOnlyList<NodeDocument> documents, RuleSettings? settings = null)
    {
        var check = Begin(documents, settings);
        var eyes = check.Objects();
        var objects = new List<EnvironmentObject>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            documents[i].Place = i;
            eyes.Check(documents[i], objects);
        }

        return check.End(objects);
    }

    /// <summary>The same, for a host that checks each object when it has made it.</summary>
    /// <param name="before">
    /// Those of its documents that others depend on: Namespaces, CustomResourceDefinitions, and lists, in which these may be. Others are passed over.
    /// </param>
    /// <param name="settings">Its own; the engine's when it has none.</param>
    public RuleRun Begin(IReadOnlyList<NodeDocument> before, RuleSettings? settings = null)
    {
        var defined = DefinedApis.In(before);
        var plan = defined.Count == 0 ? _plan : new RulePlan([.. defined, .. _apis], _rules, _severityOf);
        return new RuleRun(plan, before, settings ?? _settings, _clouds);
    }
}
