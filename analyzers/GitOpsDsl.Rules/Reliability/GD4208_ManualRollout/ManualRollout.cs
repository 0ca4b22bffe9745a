namespace GitOpsDsl.Rules;

/// <summary>A strategy with which a change in git changes nothing in the cluster.</summary>
internal sealed class ManualRollout() : ReliabilityRule("GD4208", "Pods are not replaced by a release")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.StatefulSetSpec, Check);
        on.Type(TypeNames.DaemonSetSpec, Check);
    }

    private static void Check(Node spec, RuleContext context)
    {
        var type = spec["updateStrategy"]["type"];
        if (type.Text == "OnDelete")
        {
            context.Report(type, "OnDelete leaves the old pods until someone deletes them, so what runs is not what git says: use RollingUpdate");
        }
    }
}
