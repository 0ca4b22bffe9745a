namespace GitOpsDsl.Rules;

/// <summary>A spread constraint that does not count the pods that it is for.</summary>
internal sealed class SpreadOfOtherPods() : ReferenceRule("GD2618", "Spread constraint that does not count its own pods")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.PodTemplateSpec, Check);
        on.Type(TypeNames.Pod, Check);
    }

    private static void Check(Node template, RuleContext context)
    {
        var labels = template["metadata"]["labels"];
        foreach (var constraint in template["spec"]["topologySpreadConstraints"].Items)
        {
            var selector = constraint["labelSelector"];
            if (selector.IsAbsent)
            {
                context.ReportMissing(
                    constraint, "labelSelector", "without a labelSelector no pod is counted: the constraint does nothing; select the labels of these pods");
            }
            else if (Selectors.FirstUnmatched(selector, labels) is { Exists: true } unmatched)
            {
                context.Report(
                    unmatched, "these pods don't match the constraint: they are not counted, and not spread; select labels that they have", labels);
            }
        }
    }
}
