using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Runs rules over documents. Made once for a set of rules and facts and safe to use from several threads.
/// </summary>
public sealed class RuleEngine
{
    /// <summary>Fewer objects than this are not worth another thread.</summary>
    private const int WorthThread = 128;

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
        var findings = new List<Finding>();
        var excuses = new ExcuseBook();
        var context = new RuleContext(_plan, _settings, new PodSecurityStandards(_settings), findings);
        Objects(document, new SchemaWalk(_plan, context), context, excuses, null);
        excuses.Apply(findings);
        Sort(findings, 0);
        return findings;
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
            new SchemaWalk(_plan, context).Part(part.Root, plan);
            Sort(findings, 0);
        }

        return findings;
    }

    /// <summary>
    /// Everything that can be said of a whole environment, document by document and in document order. Kinds that CustomResourceDefinitions among the
    /// documents define are known by these, before anything that the engine was given.
    /// </summary>
    /// <param name="documents">Its objects.</param>
    /// <param name="settings">Its own; the engine's when it has none.</param>
    /// <param name="threads">How many threads may look at the objects; what is found does not depend on it.</param>
    /// <param name="run">Does the work of each number below the first, side by side; one after another when null.</param>
    public IReadOnlyList<Finding> CheckEnvironment(
        IReadOnlyList<NodeDocument> documents, RuleSettings? settings = null, int threads = 1, Action<int, Action<int>>? run = null)
    {
        var defined = DefinedApis.In(documents);
        var engine = defined.Count == 0 ? this : new RuleEngine([.. defined, .. _apis], _rules, _severityOf, clouds: _clouds);
        return engine.Check(documents, settings ?? _settings, Math.Max(1, Math.Min(threads, documents.Count / WorthThread)), run ?? OneByOne);
    }

    private List<Finding> Check(IReadOnlyList<NodeDocument> documents, RuleSettings settings, int threads, Action<int, Action<int>> run)
    {
        var standards = PodSecurityOf(documents, settings);
        var parts = new EnvironmentPart[threads];
        run(threads, i => parts[i] = Part(documents, documents.Count * i / threads, documents.Count * (i + 1) / threads, settings, standards));

        var whole = EnvironmentPart.Join(parts);
        Environment(whole, settings, standards, threads, run);

        whole.Excuses.Apply(whole.Findings);
        var context = new RuleContext(_plan, settings, standards, whole.Findings);
        foreach (var excuse in whole.Excuses.Excuses)
        {
            excuse.IsKnown = _plan.Knows(excuse.RuleId);
            foreach (var subscription in _plan.Excuses)
            {
                subscription.Check(excuse, context.For(subscription));
            }
        }

        return InOrder(whole.Findings);
    }

    /// <summary>What can only be said of all objects together; several threads share the rules.</summary>
    private void Environment(
        EnvironmentPart whole, RuleSettings settings, PodSecurityStandards standards, int threads, Action<int, Action<int>> run)
    {
        if (_plan.Environments.Length == 0)
        {
            return;
        }

        var environment = new RuleEnvironment(whole.Objects, settings);
        var found = new List<Finding>[threads];
        var next = -1;
        run(threads, Take);
        foreach (var findings in found)
        {
            whole.Findings.AddRange(findings);
        }

        void Take(int thread)
        {
            var context = new RuleContext(_plan, settings, standards, found[thread] = []);
            int i;
            while ((i = Interlocked.Increment(ref next)) < _plan.Environments.Length)
            {
                var subscription = _plan.Environments[i];
                subscription.Check(environment, context.For(subscription));
            }
        }
    }

    private static void OneByOne(int count, Action<int> work)
    {
        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }

    /// <summary>What can be said of each object from one document to another.</summary>
    private EnvironmentPart Part(IReadOnlyList<NodeDocument> documents, int start, int end, RuleSettings settings, PodSecurityStandards standards)
    {
        var part = new EnvironmentPart(end - start);
        var context = new RuleContext(_plan, settings, standards, part.Findings);
        var walk = new SchemaWalk(_plan, context);
        for (var i = start; i < end; i++)
        {
            documents[i].Place = i;
            Objects(documents[i], walk, context, part.Excuses, part.Objects);
        }

        return part;
    }

    /// <summary>What a Namespace enforces must be known before the first pod in it is looked at.</summary>
    private static PodSecurityStandards PodSecurityOf(IReadOnlyList<NodeDocument> documents, RuleSettings settings)
    {
        var standards = new PodSecurityStandards(settings);
        foreach (var document in documents)
        {
            if (document.Kind == "Namespace")
            {
                standards.Enter(document.Root);
            }
            else if (ObjectRoots.IsList(document))
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
        if (!ObjectRoots.IsList(document))
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
        var kind = _plan.FindKind(root["apiVersion"].Text ?? "", root["kind"].Text ?? "");
        context.Kind = kind?.Facts;
        context.IsBuiltIn = kind is { IsBuiltIn: true };
        if (_plan.Programs.Length > 0 && !context.IsBuiltIn && ProgramView.Of(root, _clouds) is { } program)
        {
            foreach (var subscription in _plan.Programs)
            {
                subscription.Check(program, context.For(subscription));
            }

            if (program.Body == root)
            {
                // It is no object of Kubernetes, and nothing else is to be said of it.
                return;
            }
        }

        foreach (var subscription in _plan.Objects)
        {
            subscription.Check(root, context.For(subscription));
        }

        if (kind is not null)
        {
            walk.Object(root, kind.Type);
        }
        else if (root["metadata"] is { IsMap: true } metadata && _plan.FindType(TypeNames.ObjectMeta) is { } plan)
        {
            walk.Object(metadata, plan);
        }

        excuses.Enter(root, root["metadata"]["annotations"]);
        objects?.Add(new EnvironmentObject(root, context.Kind, isCustom: !context.IsBuiltIn));
    }

    private static List<Finding> InOrder(List<Finding> findings)
    {
        findings.Sort(static (x, y) => x.Node.Document!.Place.CompareTo(y.Node.Document!.Place) is not 0 and var order ? order : Compare(x, y));
        return findings;
    }

    private static void Sort(List<Finding> findings, int from) => findings.Sort(from, findings.Count - from, Comparer<Finding>.Create(Compare));

    /// <summary>Sorting is not stable, so nothing may be left to chance.</summary>
    private static int Compare(Finding x, Finding y) =>
        x.Node.Index.CompareTo(y.Node.Index) is not 0 and var place ? place
        : string.CompareOrdinal(x.Rule.Id, y.Rule.Id) is not 0 and var id ? id
        : string.CompareOrdinal(x.Message, y.Message);
}
