namespace GitOpsDsl.Rules;

/// <summary>
/// Paths through which a pod owns its node, at whatever level; that there is a <c>hostPath</c> at all is <see cref="HostPathVolume"/>.
/// </summary>
internal sealed class SensitiveHostPath() : Rule("GD3051", RuleCategory.Security, Severity.Warning, "Volume that gives the node away")
{
    private static readonly string[] Directories = ["/", "/boot", "/dev", "/etc", "/lib", "/proc", "/root", "/sys", "/usr", "/var", "/var/lib/kubelet", "/etc/kubernetes"];

    private static readonly string[] Sockets = ["docker.sock", "containerd.sock", "crio.sock", "dockershim.sock"];

    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.HostPathVolumeSource, "path", Check);

    private static void Check(Node path, RuleContext context)
    {
        if (path.Text is not { Length: > 0 } text)
        {
            return;
        }

        var directory = text.Length > 1 ? text.TrimEnd('/') : text;
        if (Array.IndexOf(Sockets, directory.Substring(directory.LastIndexOf('/') + 1)) >= 0)
        {
            context.Report(path, $"{path} is the container runtime's socket: whoever can open it can start a privileged container on the node; remove the volume");
        }
        else if (Array.IndexOf(Directories, directory) >= 0 && !IsReadOnlyEverywhere(path.Parent.Parent))
        {
            context.Report(path, $"{path} is a directory of the node's system, and a container that writes to it owns the node: mount the one file that it needs, with readOnly: true");
        }
    }

    /// <summary>Each mount of the volume in the pod says that it only reads.</summary>
    private static bool IsReadOnlyEverywhere(Node volume)
    {
        foreach (var container in PodContainers.All(volume.Parent.Parent))
        {
            foreach (var mount in container["volumeMounts"].Items)
            {
                if (mount["name"].Text == volume["name"].Text && mount["readOnly"] is { Boolean: not true, IsUnknown: false })
                {
                    return false;
                }
            }
        }

        return true;
    }
}
