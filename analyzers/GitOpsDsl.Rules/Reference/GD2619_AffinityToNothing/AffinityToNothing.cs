namespace GitOpsDsl.Rules;

/// <summary>An affinity, or anti-affinity, to pods that there are none of.</summary>
internal sealed class AffinityToNothing() : ReferenceRule("GD2619", "Affinity to pods that don't exist")
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";
    private const string None = "the term does nothing";
    private const string Pending = "the pod stays Pending";

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            if (workload.PodSpec["affinity"] is { IsMap: true } affinity && workload.Object.IsIdentified)
            {
                Check(environment, workload, affinity["podAffinity"], Pending, context);
                Check(environment, workload, affinity["podAntiAffinity"], None, context);
            }
        }
    }

    private static void Check(RuleEnvironment environment, Workload workload, Node affinity, string required, RuleContext context)
    {
        foreach (var term in affinity[Required].Items)
        {
            CheckTerm(environment, workload, term, required, context);
        }

        foreach (var weighted in affinity[Preferred].Items)
        {
            CheckTerm(environment, workload, weighted["podAffinityTerm"], None, context);
        }
    }

    private static void CheckTerm(RuleEnvironment environment, Workload workload, Node term, string effect, RuleContext context)
    {
        var selector = term["labelSelector"];
        if (term.IsMap && selector.IsAbsent)
        {
            context.ReportMissing(term, "labelSelector", $"without a labelSelector no pod is selected: {effect}; an empty one, {{}}, selects all");
        }
        else if (selector.IsMap && term["namespaces"].IsZero && term["namespaceSelector"].IsAbsent
            && UnmatchedSelector.IsSure(environment, workload.Object.Namespace, LabelSelector.Of(selector)))
        {
            UnmatchedSelector.Report(context, environment, workload.Object.Namespace, LabelSelector.Of(selector), effect);
        }
    }
}
