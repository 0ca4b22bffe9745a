namespace GitOpsDsl.Rules;

/// <summary>User namespaces are stable since Kubernetes 1.36, and need a kernel, a file system and a runtime that know them.</summary>
internal sealed class HostUsers() : Rule("GD3044", RuleCategory.Security, Severity.None, "Pod shares the node's users")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var hostUsers = pod["hostUsers"];
        const string message = "the pod's users are the node's, so root that breaks out is root there: set hostUsers to false";
        if (hostUsers.Boolean == true)
        {
            context.Report(hostUsers, message);
        }
        else if (hostUsers.IsAbsent)
        {
            context.ReportMissing(pod, "hostUsers", message);
        }
    }
}
