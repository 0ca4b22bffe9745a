namespace GitOpsDsl.Rules;

/// <summary>What a binding grants (<c>ValidateRoleBinding</c>, <c>ValidateClusterRoleBinding</c>).</summary>
internal sealed class InvalidRoleRef() : ApiRule("GD1611", "Binding to what is no role")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field("io.k8s.api.rbac.v1.RoleBinding", "roleRef", static (reference, context) => Check(reference, true, context));
        on.Field("io.k8s.api.rbac.v1.ClusterRoleBinding", "roleRef", static (reference, context) => Check(reference, false, context));
    }

    private static void Check(Node reference, bool isNamespaced, RuleContext context)
    {
        if (reference["kind"] is { Text: { Length: > 0 } kind } node && kind != "ClusterRole" && !(isNamespaced && kind == "Role"))
        {
            context.Report(node, isNamespaced
                ? $"\"{kind}\" can't be granted: write Role or ClusterRole"
                : $"\"{kind}\" can't be granted to the whole cluster: write ClusterRole");
        }

        if (reference["name"] is { Text: { Length: > 0 } name } named && !PathSyntax.IsSegment(name))
        {
            context.Report(named, $"\"{name}\" can't be the name of a role: it must not be '.' or '..' nor have '/' or '%' in it");
        }
    }
}
