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
            var reference = Reference(source, out _);
            IsPartial |= source["prefix"].IsUnknown || Find(environment, workload, source) is not { } found || !ConfigContent.AreKeysKnown(found);
            foreach (var name in NamesOf(environment, workload, source))
            {
                Add(name, reference["name"], onRedefined);
            }
        }

        foreach (var variable in container["env"].Items)
        {
            if (variable["name"].Text is { } name)
            {
                Add(name, variable["name"], onRedefined);
            }
            else
            {
                IsPartial = true;
            }
        }
    }

    /// <summary>The names that one entry of <c>envFrom</c> gives.</summary>
    public static PrefixedKeys NamesOf(RuleEnvironment environment, Workload workload, Node source)
    {
        var prefix = source["prefix"];
        if (prefix.IsUnknown || Find(environment, workload, source) is not { } found)
        {
            return default;
        }

        return new PrefixedKeys(prefix.Text ?? "", ConfigContent.MapsOf(found));
    }

    /// <summary>What one entry takes from; null where the environment does not have it.</summary>
    private static EnvironmentObject? Find(RuleEnvironment environment, Workload workload, Node source)
    {
        var reference = Reference(source, out var kind);
        return KnownObjects.Of(environment).Find("", kind, workload.Object.Namespace, reference["name"]).Object;
    }

    private static Node Reference(Node source, out string kind)
    {
        var map = source["configMapRef"];
        kind = map.IsAbsent ? "Secret" : "ConfigMap";
        return map.IsAbsent ? source["secretRef"] : map;
    }

    private void Add(string name, Node place, Action<string, Node, Node>? onRedefined)
    {
        if (onRedefined is not null && Places[name] is { Document: not null } earlier)
        {
            onRedefined(name, earlier, place);
        }

        Places[name] = place;
    }
}
