namespace GitOpsDsl.Rules;

/// <summary>What Pod Security admission does with the pods of a workload: the workload is accepted, with a warning, and its pods are refused.</summary>
internal sealed class RefusedByNamespace() : Rule("GD3030", RuleCategory.Security, Severity.Error, "Pods are refused by their namespace")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var standard = context.PodSecurityOf(context.Object);
        if (!standard.Label.Exists)
        {
            return;
        }

        var apart = context.Apart();
        foreach (var control in PodSecurityRule.All)
        {
            if (standard.Level >= control.Level)
            {
                control.Check(pod, standard, apart);
            }
        }

        if (apart.Findings.Count > 0)
        {
            Report(apart.Findings, standard, context);
        }
    }

    private static void Report(IReadOnlyList<Finding> violations, PodSecurityStandard standard, RuleContext context)
    {
        var first = violations[0];
        var others = violations.Count - 1;
        var rest = others == 0 ? "" : others == 1 ? " (and one more reason)" : $" (and {others} more reasons)";
        context.Report(first, $"the namespace enforces the Pod Security level {standard.Label}, so these pods are never created{rest}: {first.Message}", standard.Label);
    }
}
