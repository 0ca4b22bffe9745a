namespace GitOpsDsl.Rules;

/// <summary>Entries that the kubelet writes into a pod's <c>/etc/hosts</c>.</summary>
internal sealed class HostAliases() : Rule("GD3045", RuleCategory.Security, Severity.None, "Names that bypass DNS")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.PodSpec, "hostAliases", Check);

    private static void Check(Node aliases, RuleContext context)
    {
        if (aliases.Count > 0)
        {
            context.ReportKey(aliases, "hostAliases pin names to addresses past DNS, where no one looks when they change: use a DNS record, or a Service of type ExternalName");
        }
    }
}
