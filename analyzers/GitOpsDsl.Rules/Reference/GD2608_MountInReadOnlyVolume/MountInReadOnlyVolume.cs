namespace GitOpsDsl.Rules;

/// <summary>A mount inside a volume that nothing can be made in: the runtime fails to make the place to mount at.</summary>
internal sealed class MountInReadOnlyVolume() : ReferenceRule("GD2608", "Mount inside a ConfigMap or Secret")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var kinds = FixedVolumes(pod["volumes"]);
        if (kinds.Count == 0)
        {
            return;
        }

        foreach (var container in PodContainers.All(pod))
        {
            var outer = FixedMounts(container["volumeMounts"], kinds);
            foreach (var mount in container["volumeMounts"].Items)
            {
                var path = mount["mountPath"];
                if (outer.Count > 0 && path.Text is { Length: > 0 } text && Above(MountPath.Normalize(text), outer) is { Exists: true } above)
                {
                    var volume = above["name"];
                    context.Report(
                        path,
                        $"{path} is inside the volume {volume}, which is a {kinds[volume.Text!]} and read-only: the container does not start (read-only file system); mount both beside each other, or project them into one volume",
                        above["mountPath"]);
                }
            }
        }
    }

    /// <summary>By name, the volumes whose files the kubelet writes and nobody else can, and what they are.</summary>
    private static Dictionary<string, string> FixedVolumes(Node volumes)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var volume in volumes.Items)
        {
            foreach (var source in volume.Entries)
            {
                if (source.Name is "configMap" or "secret" or "downwardAPI" or "projected" && volume["name"].Text is { } name)
                {
                    kinds[name] = source.Name;
                }
            }
        }

        return kinds;
    }

    /// <summary>By place, the mounts of these volumes as a whole.</summary>
    private static NodesByText FixedMounts(Node mounts, Dictionary<string, string> kinds)
    {
        var found = new NodesByText();
        foreach (var mount in mounts.Items)
        {
            if (mount["mountPath"].Text is { Length: > 0 } place && mount["name"].Text is { } name && kinds.ContainsKey(name)
                && mount["subPath"].IsZero && mount["subPathExpr"].IsZero)
            {
                found[MountPath.Normalize(place)] = mount;
            }
        }

        return found;
    }

    /// <summary>The mount at a directory above that path; missing when there is none.</summary>
    private static Node Above(string path, NodesByText mounts)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (mounts[path.Substring(0, slash)] is { Exists: true } mount)
            {
                return mount;
            }
        }

        return default;
    }
}
