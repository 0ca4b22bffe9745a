namespace GitOpsDsl.Rules;

/// <summary>The built-in role <c>cluster-admin</c>, which may do everything.</summary>
internal sealed class ClusterAdminBinding() : Rule("GD3201", RuleCategory.Security, Severity.Warning, "cluster-admin granted")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.rbac.v1.RoleRef", "name", Check);

    private static void Check(Node name, RuleContext context)
    {
        if (name.Text == "cluster-admin" && name.Parent["kind"].Text == "ClusterRole" && context.Kind is { } kind)
        {
            var reach = kind.Namespaced ? "everything in this namespace, its secrets and roles included" : "everything in the cluster, every secret included";
            context.Report(name, $"cluster-admin lets its subjects do {reach}: bind a role that lists what they need");
        }
    }
}
