namespace GitOpsDsl.Rules;

/// <summary>What a mount can't ask of its container or its volume (<c>ValidateVolumeMounts</c>, <c>ValidateVolumeDevices</c>).</summary>
internal sealed class UnsuitableMount() : ApiRule("GD1128", "Mount that does not suit its volume")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        foreach (var container in PodContainers.All(pod))
        {
            var devices = container["volumeDevices"];
            foreach (var mount in container["volumeMounts"].Items)
            {
                Mount(mount, container, context);
                Taken(mount, devices, context);
                if (Find(pod["volumes"], mount["name"].Text)["image"].Exists && mount["subPathExpr"] is { IsZero: false, IsUnknown: false } path)
                {
                    context.Report(path, "an image volume is mounted as a whole: take subPathExpr out");
                }
            }

            foreach (var device in devices.Items)
            {
                if (Find(pod["volumes"], device["name"].Text) is { IsMap: true } volume && IsFiles(volume))
                {
                    context.Report(device["name"], $"volume {device["name"]} has files: a block device is a persistentVolumeClaim or an ephemeral volume", volume);
                }
            }
        }
    }

    private static void Mount(Node mount, Node container, RuleContext context)
    {
        var propagation = mount["mountPropagation"];
        var privileged = container["securityContext"]["privileged"];
        if (propagation.Text == "Bidirectional" && !privileged.IsUnknown && privileged.Boolean != true)
        {
            context.Report(propagation, "only a privileged container can have Bidirectional mounts: use HostToContainer, or leave it out");
        }

        if (mount["recursiveReadOnly"] is { Text: "Enabled" or "IfPossible" } recursive)
        {
            var readOnly = mount["readOnly"];
            if (!readOnly.IsUnknown && readOnly.Boolean != true)
            {
                context.Report(recursive, "recursiveReadOnly needs readOnly: true beside it");
            }
            else if (propagation.Text is not (null or "None" or ""))
            {
                context.Report(recursive, $"recursiveReadOnly and mountPropagation {propagation.Text} exclude one another", propagation);
            }
        }
    }

    private static void Taken(Node mount, Node devices, RuleContext context)
    {
        foreach (var device in devices.Items)
        {
            if (mount["name"] is { Text: { Length: > 0 } name } volume && device["name"].Text == name)
            {
                context.Report(volume, $"volume \"{name}\" is a device of this container: it can't be mounted too", device["name"]);
            }

            if (mount["mountPath"] is { Text: { Length: > 0 } path } place && device["devicePath"].Text == path)
            {
                context.Report(place, $"\"{path}\" is the path of a device of this container", device["devicePath"]);
            }
        }
    }

    private static bool IsFiles(Node volume) =>
        !volume.IsPartial && volume["persistentVolumeClaim"].IsAbsent && volume["ephemeral"].IsAbsent;

    private static Node Find(Node volumes, string? name)
    {
        foreach (var volume in volumes.Items)
        {
            if (name is not null && volume["name"].Text == name)
            {
                return volume;
            }
        }

        return default;
    }
}
