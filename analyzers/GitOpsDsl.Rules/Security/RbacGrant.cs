namespace GitOpsDsl.Rules;

/// <summary>One rule of a Role or ClusterRole, as the authorizer reads it; what is unknown grants nothing.</summary>
internal readonly struct RbacGrant(Node rule)
{
    private const string Any = "*";

    private readonly Node _groups = rule["apiGroups"];
    private readonly Node _resources = rule["resources"];
    private readonly Node _verbs = rule["verbs"];

    /// <summary>It is, or may be, for objects of certain names only.</summary>
    public bool IsScoped { get; } = !rule["resourceNames"].IsZero;

    public bool HasAnyVerb(string[] verbs) => AnyVerb(verbs) is not null;

    /// <summary>The first verb of the rule that is one of those, or <c>*</c>; null when there is none.</summary>
    public string? AnyVerb(string[] verbs)
    {
        foreach (var verb in _verbs.Items)
        {
            if (verb.Text is { } text && (text == Any || Array.IndexOf(verbs, text) >= 0))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Where the rule names that resource; missing when it does not. A star names none: that is a matter of its own.</summary>
    public Node Resource(string group, string name)
    {
        foreach (var resource in _resources.Items)
        {
            if (resource.Text == name)
            {
                return HasGroup(group) ? resource : default;
            }
        }

        return default;
    }

    private bool HasGroup(string group)
    {
        foreach (var item in _groups.Items)
        {
            if (item.Text is { } text && (text == group || text == Any))
            {
                return true;
            }
        }

        return false;
    }
}
