namespace GitOpsDsl.Rules;

/// <summary>A binding of a role that is not there grants nothing.</summary>
internal sealed class MissingRole() : ReferenceRule("GD2304", "Binding of a role that does not exist")
{
    private const string Effect = "the binding grants nothing";

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var binding in RoleBindings.In(environment))
        {
            var role = binding.Root["roleRef"];
            var name = role["name"];
            if (role["kind"].Text == "Role" && binding.IsIdentified && known.Find(RoleBindings.Group, "Role", binding.Namespace, name).IsMissing)
            {
                MissingObject.Report(context, environment, RoleBindings.Group, "Role", binding.Namespace, name, Effect);
            }
            else if (role["kind"].Text == "ClusterRole" && known.FindClusterWide(RoleBindings.Group, "ClusterRole", name).IsMissing)
            {
                MissingObject.ReportClusterWide(context, environment, RoleBindings.Group, "ClusterRole", name, Effect);
            }
        }
    }
}
