namespace GitOpsDsl.Rules;

/// <summary>
/// Files of a projected volume come from several sources and must differ in their paths (<c>validateProjectionSources</c>).
/// </summary>
internal sealed class ConflictingProjection() : ApiRule("GD1201", "Two files of a volume with one path")
{
    private static readonly string[] Listed = ["secret", "configMap", "downwardAPI"];

    public override void Subscribe(RuleSubscriptions on) => on.Field("io.k8s.api.core.v1.ProjectedVolumeSource", "sources", Check);

    private static void Check(Node sources, RuleContext context)
    {
        var seen = new NodesByText();
        foreach (var source in sources.Items)
        {
            foreach (var kind in Listed)
            {
                foreach (var item in source[kind]["items"].Items)
                {
                    Enter(item["path"], seen, context);
                }
            }

            Enter(source["clusterTrustBundle"]["path"], seen, context);
        }
    }

    private static void Enter(Node path, NodesByText seen, RuleContext context)
    {
        if (path.Text is { Length: > 0 } text && !seen.TryAdd(text, path, out var first))
        {
            context.Report(path, $"another file of this volume has the path \"{text}\" already", first);
        }
    }
}
