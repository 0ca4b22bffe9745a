namespace GitOpsDsl.Rules;

/// <summary>A pod that says its operating system can't have the other one's fields (<c>validateWindows</c>, <c>validateLinux</c>).</summary>
internal sealed class ForeignSystemField() : ApiRule("GD1108", "Field of another operating system")
{
    private static readonly string[] Pod = ["hostIPC", "hostPID", "hostUsers", "shareProcessNamespace"];

    private static readonly string[] PodContext =
    [
        "appArmorProfile", "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsUser", "seLinuxChangePolicy", "seLinuxOptions",
        "seccompProfile", "supplementalGroups", "supplementalGroupsPolicy", "sysctls",
    ];

    private static readonly string[] ContainerContext =
    [
        "allowPrivilegeEscalation", "appArmorProfile", "capabilities", "privileged", "procMount", "readOnlyRootFilesystem", "runAsGroup",
        "runAsUser", "seLinuxOptions", "seccompProfile",
    ];

    private static readonly string[] Windows = ["windowsOptions"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var system = pod["os"]["name"].Text;
        if (system is not ("linux" or "windows"))
        {
            return;
        }

        var isWindows = system == "windows";
        if (isWindows)
        {
            Forbid(pod, Pod, system, context);
        }

        Forbid(pod["securityContext"], isWindows ? PodContext : Windows, system, context);
        foreach (var container in PodContainers.All(pod))
        {
            Forbid(container["securityContext"], isWindows ? ContainerContext : Windows, system, context);
        }
    }

    private static void Forbid(Node node, string[] fields, string system, RuleContext context)
    {
        foreach (var field in fields)
        {
            if (node[field] is { Exists: true } value && !(value.Boolean == false && field is "hostIPC" or "hostPID"))
            {
                context.ReportKey(value, $"{field} means nothing in a {system} pod: take it out, or correct os.name");
            }
        }
    }
}
