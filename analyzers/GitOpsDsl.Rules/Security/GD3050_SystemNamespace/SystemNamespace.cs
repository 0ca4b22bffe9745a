namespace GitOpsDsl.Rules;

/// <summary>A workload in a namespace that the cluster keeps for itself.</summary>
internal sealed class SystemNamespace() : Rule("GD3050", RuleCategory.Security, Severity.Warning, "Workload in a namespace of the system")
{
    private const string Prefix = "kube-";

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var name = context.Object["metadata"]["namespace"];
        if (name.Text is { } text && text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            context.Report(name, $"{name} belongs to the cluster: its secrets and accounts are the most powerful there are, and policies and quotas often leave it out; use a namespace of its own");
        }
    }
}
