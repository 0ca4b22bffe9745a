namespace GitOpsDsl.Rules;

/// <summary>A workload must select the pods of its template, and not every pod (<c>ValidatePodTemplateSpecForReplicaSet</c>).</summary>
internal sealed class SelectorMismatch() : ApiRule("GD1301", "Selector that does not select the workload's own pods")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.DaemonSetSpec, Check);
        on.Type(TypeNames.DeploymentSpec, Check);
        on.Type(TypeNames.ReplicaSetSpec, Check);
        on.Type(TypeNames.StatefulSetSpec, Check);
        on.Type("io.k8s.api.core.v1.ReplicationControllerSpec", Replication);
    }

    private static void Check(Node spec, RuleContext context)
    {
        var selector = spec["selector"];
        if (!selector.IsMap)
        {
            return;
        }

        var labels = spec["template"]["metadata"]["labels"];
        if (selector["matchLabels"].IsZero && selector["matchExpressions"].IsZero)
        {
            context.Report(selector, "an empty selector would select every pod: add matchLabels that the template has");
        }
        else if (Selectors.FirstUnmatched(selector, labels) is { Exists: true } unmatched)
        {
            Report(unmatched, labels, spec, context);
        }
    }

    private static void Replication(Node spec, RuleContext context)
    {
        // Without a selector the server takes the labels of the template.
        var labels = spec["template"]["metadata"]["labels"];
        if (spec["selector"].IsZero && labels.IsZero && spec["template"].IsMap)
        {
            context.ReportMissing(spec, "selector", "a ReplicationController needs a selector, or labels on its template");
        }
        else if (Selectors.FirstUnmatchedLabel(spec["selector"], labels) is { Exists: true } unmatched)
        {
            Report(unmatched, labels, spec, context);
        }
    }

    private static void Report(Node unmatched, Node labels, Node spec, RuleContext context)
    {
        var wanted = unmatched.IsMap ? $"the expression on \"{unmatched["key"].Text}\"" : $"{unmatched.Name}={unmatched.Text}";
        context.Report(
            unmatched,
            $"the selector asks for {wanted}, and the labels of the template don't match: write the same labels in both",
            labels.Exists ? labels : spec["template"],
            labels[unmatched.Name].Text);
    }
}
