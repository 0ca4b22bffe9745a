namespace GitOpsDsl;

/// <summary>An account of its own for each workload, with the rights that it asks for and no others.</summary>
internal static class ServiceAccounts
{
    public static void Add(Workload workload, Lowering lowering)
    {
        var mounted = workload.Permissions.Count > 0;
        lowering.Add(new ServiceAccount { Metadata = lowering.Metadata(), AutomountServiceAccountToken = mounted });
        if (!mounted)
        {
            return;
        }

        lowering.Add(new Role { Metadata = lowering.Metadata(), Rules = workload.Permissions });
        lowering.Add(new RoleBinding
        {
            Metadata = lowering.Metadata(),
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = RoleRefKind.Role, Name = lowering.Name },
            Subjects = [new() { Kind = SubjectKind.ServiceAccount, Name = lowering.Name, Namespace = lowering.Environment.Namespace.ToString() }],
        });
    }
}
