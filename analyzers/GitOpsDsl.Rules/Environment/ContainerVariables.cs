namespace GitOpsDsl.Rules;

/// <summary>The names of a container's environment variables, with where each comes from; made to be filled again for each container.</summary>
internal sealed class ContainerVariables
{
    /// <summary>By name: the variable's own name, or the reference to the ConfigMap or Secret that has it.</summary>
    public NodesByText Places { get; } = new();

    /// <summary>There may be variables that are not known: keys of what the environment does not render.</summary>
    public bool IsPartial { get; private set; }

    /// <param name="onRedefined">Called with a name, its earlier and its later place.</param>
    public void Fill(RuleEnvironment environment, Workload workload, Node container, Action<string, Node, Node>? onRedefined = null)
    {
        Places.Clear();
        IsPartial = container["env"].IsPartial || container["envFrom"].IsPartial;
        foreach (var source in container["envFrom"].Items)
        {
            FromObject(environment, workload, "ConfigMap", source, source["configMapRef"], onRedefined);
            FromObject(environment, workload, "Secret", source, source["secretRef"], onRedefined);
        }

        foreach (var variable in container["env"].Items)
        {
            Add(variable["name"], "", variable["name"], onRedefined);
        }
    }

    /// <summary>All names that are known, some maybe twice. Cheaper than a table, where nearly always nothing comes of it.</summary>
    public static IEnumerable<string> NamesIn(RuleEnvironment environment, Workload workload, Node container)
    {
        foreach (var variable in container["env"].Items)
        {
            if (variable["name"].Text is { } name)
            {
                yield return name;
            }
        }

        foreach (var source in container["envFrom"].Items)
        {
            foreach (var name in NamesOf(environment, workload, source))
            {
                yield return name;
            }
        }
    }

    /// <summary>The names that one entry of <c>envFrom</c> gives.</summary>
    public static IEnumerable<string> NamesOf(RuleEnvironment environment, Workload workload, Node source)
    {
        var (kind, reference) = source["configMapRef"] is { IsAbsent: false } map ? ("ConfigMap", map) : ("Secret", source["secretRef"]);
        if (reference.IsAbsent || KnownObjects.Of(environment).Find("", kind, workload.Object.Namespace, reference["name"]).Object is not { } found)
        {
            yield break;
        }

        var prefix = source["prefix"].Text ?? "";
        var (first, second) = ConfigContent.MapsOf(found);
        foreach (var entry in first.Entries)
        {
            yield return prefix.Length == 0 ? entry.Name : prefix + entry.Name;
        }

        foreach (var entry in second.Entries)
        {
            yield return prefix.Length == 0 ? entry.Name : prefix + entry.Name;
        }
    }

    private void FromObject(
        RuleEnvironment environment, Workload workload, string kind, Node source, Node reference, Action<string, Node, Node>? onRedefined)
    {
        if (reference.IsAbsent)
        {
            return;
        }

        var prefix = source["prefix"];
        var found = KnownObjects.Of(environment).Find("", kind, workload.Object.Namespace, reference["name"]).Object;
        if (found is null || !ConfigContent.AreKeysKnown(found) || prefix.IsUnknown)
        {
            IsPartial = true;
            return;
        }

        var (first, second) = ConfigContent.MapsOf(found);
        foreach (var entry in first.Entries)
        {
            Add(entry.Name, prefix.Text ?? "", reference["name"], onRedefined);
        }

        foreach (var entry in second.Entries)
        {
            Add(entry.Name, prefix.Text ?? "", reference["name"], onRedefined);
        }
    }

    private void Add(Node name, string prefix, Node place, Action<string, Node, Node>? onRedefined)
    {
        if (name.Text is { } text)
        {
            Add(text, prefix, place, onRedefined);
        }
        else
        {
            IsPartial = true;
        }
    }

    private void Add(string key, string prefix, Node place, Action<string, Node, Node>? onRedefined)
    {
        var name = prefix.Length == 0 ? key : prefix + key;
        if (onRedefined is not null && Places[name] is { Document: not null } earlier)
        {
            onRedefined(name, earlier, place);
        }

        Places[name] = place;
    }
}
