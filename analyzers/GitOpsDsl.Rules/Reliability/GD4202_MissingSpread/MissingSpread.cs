namespace GitOpsDsl.Rules;

/// <summary>Several replicas that may all be on one node.</summary>
internal sealed class MissingSpread() : ReliabilityRule("GD4202", "Replicas may share one node")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type(TypeNames.DeploymentSpec, Check);
        on.Type(TypeNames.StatefulSetSpec, Check);
    }

    private static void Check(Node spec, RuleContext context)
    {
        var pod = spec["template"]["spec"];
        if (spec["replicas"].Integer > 1 && pod.IsMap && pod["topologySpreadConstraints"].IsZero && pod["affinity"]["podAntiAffinity"].IsZero)
        {
            context.ReportMissing(pod, "topologySpreadConstraints", $"all {spec["replicas"]} replicas may land on one node and go down with it: add a topologySpreadConstraint over kubernetes.io/hostname");
        }
    }
}
