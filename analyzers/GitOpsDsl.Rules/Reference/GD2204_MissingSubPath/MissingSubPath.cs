namespace GitOpsDsl.Rules;

/// <summary>
/// A <c>subPath</c> that names no file of the ConfigMap or Secret that is mounted: the kubelet makes an empty directory of that name
/// (<c>makeMounts</c> calls <c>SafeMakeDir</c>).
/// </summary>
internal sealed class MissingSubPath() : ReferenceRule("GD2204", "subPath that the volume does not have")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var container in PodContainers.All(workload))
            {
                foreach (var mount in container["volumeMounts"].Items)
                {
                    if (mount["subPath"] is { IsString: true, IsZero: false } path && mount["name"].Text is { } volume)
                    {
                        Check(environment, workload, volume, path, context);
                    }
                }
            }
        }
    }

    private static void Check(RuleEnvironment environment, Workload workload, string volumeName, Node path, RuleContext context)
    {
        foreach (var volume in workload.PodSpec["volumes"].Items)
        {
            if (volume["name"].Text == volumeName)
            {
                Check(environment, workload, volume["configMap"], "ConfigMap", "name", path, context);
                Check(environment, workload, volume["secret"], "Secret", "secretName", path, context);
            }
        }
    }

    private static void Check(
        RuleEnvironment environment, Workload workload, Node source, string kind, string nameField, Node path, RuleContext context)
    {
        if (!source.IsMap || KnownObjects.Of(environment).Find("", kind, workload.Object.Namespace, source[nameField]).Object is not { } found)
        {
            return;
        }

        var items = source["items"];
        var isThere = items.IsZero ? ConfigContent.HasKey(found, path.Text!.TrimEnd('/')) : HasPath(items, path.Text!.TrimEnd('/'));
        if (isThere == Certainty.No)
        {
            var near = items.IsZero ? NearestName.Of(path.Text!, ConfigContent.KeysOf(found), static key => key) : null;
            var hint = near is null ? "name one of its files, or leave subPath out" : $"did you mean \"{near}\"?";
            context.Report(
                path, $"{kind} \"{found.Name}\" gives this volume no file {path}: an empty directory is mounted in its place; {hint}", found.Metadata["name"]);
        }
    }

    /// <summary>A file of that path, or a directory above one.</summary>
    private static Certainty HasPath(Node items, string path)
    {
        foreach (var item in items.Items)
        {
            if (item["path"].Text is not { } file)
            {
                return Certainty.Maybe;
            }

            if (file == path || file.StartsWith(path + "/", StringComparison.Ordinal))
            {
                return Certainty.Yes;
            }
        }

        return items.IsPartial ? Certainty.Maybe : Certainty.No;
    }
}
