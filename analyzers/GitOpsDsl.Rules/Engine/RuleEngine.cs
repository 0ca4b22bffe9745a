using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Runs rules over documents. Made once for a set of rules and facts and safe to use from several threads; one call is one thread.
/// </summary>
public sealed class RuleEngine
{
    private readonly RulePlan _plan;
    private readonly Func<string, CloudFacts?> _clouds;

    /// <param name="apis">What is known of the APIs; of an object that none of them knows only the metadata is checked.</param>
    /// <param name="rules">In order of their ids; usually <see cref="AllRules.InOrder"/>.</param>
    /// <param name="severities">By rule id, what the host wants other than shipped.</param>
    /// <param name="clouds">What is known of a cloud provider, by its package's name; null for one that is not known.</param>
    public RuleEngine(
        IReadOnlyList<ApiFacts> apis,
        IReadOnlyList<Rule> rules,
        IReadOnlyDictionary<string, Severity>? severities = null,
        RuleSettings? settings = null,
        Func<string, CloudFacts?>? clouds = null)
    {
        _plan = new RulePlan(apis, rules, severities ?? new Dictionary<string, Severity>(), settings ?? new RuleSettings());
        _clouds = clouds ?? (static _ => null);
    }

    /// <summary>What can be said of a document alone, in document order; for hosts that only know a part of the environment.</summary>
    public IReadOnlyList<Finding> CheckDocument(NodeDocument document)
    {
        var findings = new List<Finding>();
        var excuses = new ExcuseBook();
        var context = new RuleContext(_plan, new PodSecurityStandards(_plan.Settings), findings);
        Objects(document, new SchemaWalk(_plan, context), context, excuses, null);
        excuses.Apply(findings);
        Sort(findings, 0);
        return findings;
    }

    /// <summary>Everything that can be said of a whole environment, document by document and in document order.</summary>
    public IReadOnlyList<Finding> CheckEnvironment(IReadOnlyList<NodeDocument> documents)
    {
        var findings = new List<Finding>();
        var excuses = new ExcuseBook();
        var context = new RuleContext(_plan, PodSecurityOf(documents), findings);
        var walk = new SchemaWalk(_plan, context);
        var objects = new List<EnvironmentObject>(documents.Count);
        foreach (var document in documents)
        {
            Objects(document, walk, context, excuses, objects);
        }

        context.Object = default;
        if (_plan.Environments.Length > 0)
        {
            var environment = new RuleEnvironment(objects, _plan.Settings);
            foreach (var subscription in _plan.Environments)
            {
                subscription.Check(environment, context.For(subscription.Rule));
            }
        }

        excuses.Apply(findings);
        foreach (var excuse in excuses.Excuses)
        {
            excuse.IsKnown = _plan.Knows(excuse.RuleId);
            foreach (var subscription in _plan.Excuses)
            {
                subscription.Check(excuse, context.For(subscription.Rule));
            }
        }

        return InOrder(findings, documents);
    }

    /// <summary>What a Namespace enforces must be known before the first pod in it is looked at.</summary>
    private PodSecurityStandards PodSecurityOf(IReadOnlyList<NodeDocument> documents)
    {
        var standards = new PodSecurityStandards(_plan.Settings);
        foreach (var document in documents)
        {
            standards.Enter(document.Root);
            if (ObjectRoots.IsList(document.Root))
            {
                foreach (var item in document.Root["items"].Items)
                {
                    standards.Enter(item);
                }
            }
        }

        return standards;
    }

    private void Objects(
        NodeDocument document, SchemaWalk walk, RuleContext context, ExcuseBook excuses, List<EnvironmentObject>? objects)
    {
        if (!ObjectRoots.IsList(document.Root))
        {
            Object(document.Root, walk, context, excuses, objects);
            return;
        }

        foreach (var item in document.Root["items"].Items)
        {
            Object(item, walk, context, excuses, objects);
        }
    }

    private void Object(Node root, SchemaWalk walk, RuleContext context, ExcuseBook excuses, List<EnvironmentObject>? objects)
    {
        context.Object = root;
        context.Kind = _plan.FindKind(root["apiVersion"].Text ?? "", root["kind"].Text ?? "");
        if (_plan.Programs.Length > 0 && context.Kind is null && ProgramView.Of(root, _clouds) is { } program)
        {
            foreach (var subscription in _plan.Programs)
            {
                subscription.Check(program, context.For(subscription.Rule));
            }

            if (program.Body == root)
            {
                // It is no object of Kubernetes, and nothing else is to be said of it.
                return;
            }
        }

        foreach (var subscription in _plan.Objects)
        {
            subscription.Check(root, context.For(subscription.Rule));
        }

        if (context.Kind is { } kind)
        {
            walk.Object(root, _plan.FindType(kind.Type)!);
        }
        else if (root["metadata"] is { IsMap: true } metadata && _plan.FindType(TypeNames.ObjectMeta) is { } plan)
        {
            walk.Object(metadata, plan);
        }

        excuses.Enter(root);
        objects?.Add(new EnvironmentObject(root, context.Kind));
    }

    private static List<Finding> InOrder(List<Finding> findings, IReadOnlyList<NodeDocument> documents)
    {
        var places = new Dictionary<NodeDocument, int>(documents.Count);
        for (var i = 0; findings.Count > 0 && i < documents.Count; i++)
        {
            places[documents[i]] = i;
        }

        findings.Sort((x, y) => places[x.Node.Document!].CompareTo(places[y.Node.Document!]) is not 0 and var order ? order : Compare(x, y));
        return findings;
    }

    private static void Sort(List<Finding> findings, int from) => findings.Sort(from, findings.Count - from, Comparer<Finding>.Create(Compare));

    /// <summary>Sorting is not stable, so nothing may be left to chance.</summary>
    private static int Compare(Finding x, Finding y) =>
        x.Node.Index.CompareTo(y.Node.Index) is not 0 and var place ? place
        : string.CompareOrdinal(x.Rule.Id, y.Rule.Id) is not 0 and var id ? id
        : string.CompareOrdinal(x.Message, y.Message);
}
