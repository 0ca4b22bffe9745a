namespace GitOpsDsl.Rules;

/// <summary>No level of the Pod Security Standards asks for it, every other tool does.</summary>
internal sealed class WritableRootFilesystem()
    : Rule("GD3041", RuleCategory.Security, Severity.Warning, "Root file system can be written")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        if (context.PodSecurityOf(context.Object).Level == PodSecurityLevel.Privileged || pod["os"]["name"] is { Text: "windows" } or { IsUnknown: true })
        {
            return;
        }

        foreach (var container in PodContainers.All(pod))
        {
            CheckContainer(container, context);
        }
    }

    private static void CheckContainer(Node container, RuleContext context)
    {
        var readOnly = container["securityContext"]["readOnlyRootFilesystem"];
        if (readOnly.Boolean == false)
        {
            context.Report(readOnly, Message(container));
        }
        else if (readOnly.IsAbsent)
        {
            MissingPath.Report(container, "securityContext.readOnlyRootFilesystem", context, Message(container));
        }
    }

    private static string Message(Node container) =>
        $"{PodContainers.Describe(container)} can change its own programs, so an intruder can too: set securityContext.readOnlyRootFilesystem to true, and mount an emptyDir where it must write, such as /tmp";
}
