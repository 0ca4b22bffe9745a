namespace GitOpsDsl.Rules;

/// <summary>A mount over a directory that the image, the runtime or Kubernetes itself fills.</summary>
internal sealed class MountHidesSystem() : ReferenceRule("GD2607", "Mount over a system directory", Severity.Warning)
{
    private const string Token = "/var/run/secrets/kubernetes.io/serviceaccount";

    private static readonly HashSet<string> System = new(StringComparer.Ordinal)
    {
        "/", "/bin", "/boot", "/dev", "/etc", "/lib", "/lib64", "/proc", "/sbin", "/sys", "/usr",
    };

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        foreach (var container in PodContainers.All(pod))
        {
            foreach (var mount in container["volumeMounts"].Items)
            {
                var path = mount["mountPath"];
                if (path.Text is not { } text || !mount["subPath"].IsZero || !mount["subPathExpr"].IsZero)
                {
                    continue;
                }

                var place = MountPath.Normalize(text);
                if (System.Contains(place))
                {
                    if (MayBeSameOfNode(pod, mount["name"].Text, place))
                    {
                        continue;
                    }

                    context.Report(path, $"a volume over {place} hides what the image has there: the container may not even start; mount a directory below it");
                }
                else if (place == Token && !MayHaveToken(pod, mount["name"].Text))
                {
                    context.Report(path, "a volume here takes the place of the ServiceAccount's token: the API server refuses the program; mount it elsewhere");
                }
            }
        }
    }

    /// <summary>Whoever mounts the node's /dev over /dev wants that one: plug-ins for devices and storage do. What is not known may be that.</summary>
    private static bool MayBeSameOfNode(Node pod, string? name, string place)
    {
        foreach (var volume in pod["volumes"].Items)
        {
            if (volume["name"].Text == name)
            {
                return !volume["hostPath"].IsAbsent && (volume["hostPath"]["path"].Text is not { } path || MountPath.Normalize(path) == place);
            }
        }

        return true;
    }

    /// <summary>A projected volume with a token of its own is the way to shape what is mounted there.</summary>
    private static bool MayHaveToken(Node pod, string? name)
    {
        foreach (var volume in pod["volumes"].Items)
        {
            if (volume["name"].Text == name)
            {
                return !volume["projected"].IsAbsent || !volume["csi"].IsAbsent;
            }
        }

        return true;
    }
}
