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

        var seen = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var mount in mounts.Items)
        {
            var path = mount["mountPath"];
            if (path.Text is not { Length: > 0 } text)
            {
                continue;
            }

            var place = MountPath.Normalize(text);
            if (!seen.TryGetValue(place, out var first))
            {
                seen.Add(place, path);
            }
            else if (first.Text != text)
            {
                context.Report(path, $"{path} is the same place as {first}: the second mount hides the first; give each a path of its own", first);
            }
        }
    }
}
