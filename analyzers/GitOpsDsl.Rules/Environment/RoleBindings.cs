namespace GitOpsDsl.Rules;

/// <summary>The RoleBindings and ClusterRoleBindings of an environment.</summary>
internal static class RoleBindings
{
    public const string Group = "rbac.authorization.k8s.io";

    public static IEnumerable<EnvironmentObject> In(RuleEnvironment environment)
    {
        foreach (var binding in environment.OfKind(Group, "RoleBinding"))
        {
            yield return binding;
        }

        foreach (var binding in environment.OfKind(Group, "ClusterRoleBinding"))
        {
            yield return binding;
        }
    }
}
