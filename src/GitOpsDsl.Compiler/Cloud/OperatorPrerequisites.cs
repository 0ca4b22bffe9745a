using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>
/// What must be there before the Pulumi Kubernetes Operator can run an environment's Stack: its namespace, and the account of the pod that
/// runs the program, which the operator checks through <c>system:auth-delegator</c> (pulumi-kubernetes-operator, docs/migration.md). The
/// Stack itself comes with the tree, by whatever agent pulls it.
/// </summary>
internal static class OperatorPrerequisites
{
    private const string RbacGroup = "rbac.authorization.k8s.io";

    /// <summary>None where no operator runs anything.</summary>
    public static IReadOnlyList<KubernetesObject> Of(EnvironmentGraph graph)
    {
        if (graph.Source.Environment.Cloud is not PulumiOperator target || !graph.Parts.Any(static part => part.CloudResources.Count + part.CloudExports.Count > 0))
        {
            return [];
        }

        var (space, account) = (graph.Source.Environment.Namespace.ToString(), target.ServiceAccount);
        Subject[] subjects = [new() { Kind = SubjectKind.ServiceAccount, Name = account, Namespace = space }];
        var objects = graph.Parts.Where(static part => part.IsNamespace).SelectMany(static part => part.Objects).Select(static item => item.Resource!).ToList();
        objects.Add(new ServiceAccount { Metadata = new() { Name = account, Namespace = space } });
        objects.Add(new ClusterRoleBinding
        {
            Metadata = new() { Name = $"{space}:{account}:system:auth-delegator" },
            RoleRef = new() { ApiGroup = RbacGroup, Kind = RoleRefKind.ClusterRole, Name = "system:auth-delegator" },
            Subjects = [.. subjects],
        });
        if (graph.Parts.Any(static part => part.CloudExports.Count > 0))
        {
            objects.AddRange(Writer(space, account, subjects));
        }

        return objects;
    }

    /// <summary>The program writes the ConfigMaps and Secrets that workloads read its outputs from.</summary>
    private static IEnumerable<KubernetesObject> Writer(string space, string account, Subject[] subjects)
    {
        yield return new Role
        {
            Metadata = new() { Name = account, Namespace = space },
            Rules = [new() { ApiGroups = [""], Resources = ["configmaps", "secrets"], Verbs = ["get", "list", "watch", "create", "update", "patch", "delete"] }],
        };
        yield return new RoleBinding
        {
            Metadata = new() { Name = account, Namespace = space },
            RoleRef = new() { ApiGroup = RbacGroup, Kind = RoleRefKind.Role, Name = account },
            Subjects = [.. subjects],
        };
    }
}
