namespace GitOpsDsl.Rules;

/// <summary>A binding for a ServiceAccount that is not there grants nothing to anybody.</summary>
internal sealed class MissingSubject() : ReferenceRule("GD2305", "Binding for a ServiceAccount that does not exist")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var known = KnownObjects.Of(environment);
        foreach (var binding in RoleBindings.In(environment))
        {
            foreach (var subject in binding.Root["subjects"].Items)
            {
                // Without a namespace that of the binding is meant; a ClusterRoleBinding has none, and the server refuses it.
                var place = subject["namespace"];
                var @namespace = place.IsZero ? binding.Namespace : place.Text;
                var isClusterWide = place.IsZero && binding.Id.Kind == "ClusterRoleBinding";
                if (subject["kind"].Text == "ServiceAccount" && @namespace is not null && binding.IsIdentified && !isClusterWide
                    && known.Find("", "ServiceAccount", @namespace, subject["name"]).IsMissing)
                {
                    MissingObject.Report(
                        context, environment, "", "ServiceAccount", @namespace, subject["name"], "the binding grants nothing to anybody");
                }
            }
        }
    }
}
