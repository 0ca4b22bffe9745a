namespace GitOpsDsl.Rules;

/// <summary>Any mount of a <c>hostPath</c> that does not say that it only reads; where it matters most is <see cref="SensitiveHostPath"/>.</summary>
internal sealed class WritableHostMount() : Rule("GD3052", RuleCategory.Security, Severity.None, "Writes to the node's file system")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.HostPathVolumeSource, Check);

    private static void Check(Node hostPath, RuleContext context)
    {
        var volume = hostPath.Parent;
        foreach (var container in PodContainers.All(volume.Parent.Parent))
        {
            foreach (var mount in container["volumeMounts"].Items)
            {
                if (mount["name"].Text is { } name && name == volume["name"].Text && mount["readOnly"] is { Boolean: not true, IsUnknown: false })
                {
                    context.Report(mount, $"{PodContainers.Describe(container)} may write to the node's directory {hostPath["path"]}: set readOnly to true", hostPath);
                }
            }
        }
    }
}
