namespace GitOpsDsl.Rules;

/// <summary>Settings of a rolling update, where there is none.</summary>
internal sealed class UnusedRollingUpdate() : ApiRule("GD1302", "Rolling update settings of another strategy")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.apps.v1.DeploymentStrategy", Check);
        on.Type("io.k8s.api.apps.v1.StatefulSetUpdateStrategy", Check);
    }

    private static void Check(Node strategy, RuleContext context)
    {
        if (strategy["type"].Text is "Recreate" or "OnDelete" && strategy["rollingUpdate"] is { Exists: true } settings)
        {
            context.ReportKey(settings, $"{strategy["type"].Text} rolls nothing: take rollingUpdate out, or write type RollingUpdate", strategy["type"]);
        }
    }
}
