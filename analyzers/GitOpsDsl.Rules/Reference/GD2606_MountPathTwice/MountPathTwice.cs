namespace GitOpsDsl.Rules;

/// <summary>Two mounts at one place that are written differently, which the API server takes for two places.</summary>
internal sealed class MountPathTwice() : ReferenceRule("GD2606", "Two mounts at one place")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Container, "volumeMounts", Check);

    private static void Check(Node mounts, RuleContext context)
    {
        if (mounts.Count < 2)
        {
            return;
        }

        var seen = new NodesByText();
        foreach (var mount in mounts.Items)
        {
            var path = mount["mountPath"];
            if (path.Text is { Length: > 0 } text && !seen.TryAdd(MountPath.Normalize(text), path, out var first) && first.Text != text)
            {
                context.Report(path, $"{path} is the same place as {first}: the second mount hides the first; give each a path of its own", first);
            }
        }
    }
}
