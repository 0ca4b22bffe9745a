namespace GitOpsDsl.Rules;

/// <summary>
/// Two sources of a projected volume with one file: the later one wins (<c>collectData</c>, pkg/volume/projected). Where both name the path,
/// the server refuses it.
/// </summary>
internal sealed class ProjectedFileTwice() : ReferenceRule("GD2609", "Projected file that another one hides")
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var volume in workload.PodSpec["volumes"].Items)
            {
                var sources = volume["projected"]["sources"];
                if (sources.Count > 1)
                {
                    Check(environment, workload, sources, context);
                }
            }
        }
    }

    private static void Check(RuleEnvironment environment, Workload workload, Node sources, RuleContext context)
    {
        var files = new Dictionary<string, ProjectedFile>(StringComparer.Ordinal);
        foreach (var entry in sources.Items)
        {
            foreach (var source in entry.Entries)
            {
                foreach (var (path, isNamed) in FilesOf(environment, workload, source))
                {
                    if (files.TryGetValue(path, out var first) && !(first.IsNamed && isNamed))
                    {
                        context.Report(
                            source["name"].Exists ? source["name"] : source,
                            $"the file \"{path}\" is in an earlier source of this volume too: this one hides it; give one another path by items",
                            first.Source);
                        break;
                    }

                    files[path] = new ProjectedFile(source, isNamed);
                }
            }
        }
    }

    /// <summary>The paths that a source names, or else the keys of what it projects as a whole.</summary>
    private static IEnumerable<(string Path, bool IsNamed)> FilesOf(RuleEnvironment environment, Workload workload, Node source)
    {
        var items = source["items"];
        foreach (var item in items.Items)
        {
            if (item["path"].Text is { } path)
            {
                yield return (path, true);
            }
        }

        var kind = source.Name switch { "configMap" => "ConfigMap", "secret" => "Secret", _ => null };
        if (kind is not null && items.IsZero
            && KnownObjects.Of(environment).Find("", kind, workload.Object.Namespace, source["name"]).Object is { } found)
        {
            foreach (var key in ConfigContent.KeysOf(found))
            {
                yield return (key, false);
            }
        }
        else if (source.Name == "serviceAccountToken" && source["path"].Text is { } path)
        {
            yield return (path, true);
        }
    }

    private sealed class ProjectedFile(Node source, bool isNamed)
    {
        public Node Source { get; } = source;

        public bool IsNamed { get; } = isNamed;
    }
}
