using GitOpsDsl.Facts;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What tells the items of a list apart: the keys that the API merges by, and for lists that it takes whole what a reader goes by.</summary>
internal static class ListKeys
{
    /// <summary>Names that items of lists without facts go by.</summary>
    private static readonly string[] UsualKeys = ["name", "id", "key"];

    /// <summary>Lists that the API takes as a whole, whose items have a name all the same.</summary>
    private static readonly Dictionary<string, string> AlsoKeyed = new(StringComparer.Ordinal)
    {
        ["volumeClaimTemplates"] = "metadata.name",
        ["versions"] = "name",
        ["paths"] = "path",
    };

    /// <summary>Lists that the API takes as a whole and reads in any order: rights, subjects, rules of a policy, modes.</summary>
    private static readonly HashSet<string> Unordered =
    [
        "accessModes", "apiGroups", "egress", "externalIPs", "finalizers", "from", "hosts", "ingress", "loadBalancerSourceRanges",
        "nonResourceURLs", "policyTypes", "ports#NetworkPolicyPort", "resourceNames", "resources", "rules#IngressRule", "rules#PolicyRule",
        "subjects", "tls", "to", "verbs",
    ];

    /// <summary>The keys of a list's items; null when they have none.</summary>
    public static IReadOnlyList<string>? Of(FieldFacts? field, Node before, Node after) => field switch
    {
        { Merge: ListMerge.Map } => field.ListKeys,
        { PatchMergeKey: { } key } => [key],
        not null => Named(AlsoKeyed.GetValueOrDefault, field) is { } also ? [also] : null,
        null => Array.Find(UsualKeys, key => AllHave(before, key) && AllHave(after, key)) is { } usual ? [usual] : null,
    };

    /// <summary>Whether the order of a list's items says nothing.</summary>
    public static bool IsUnordered(FieldFacts? field)
        => field is { Merge: ListMerge.Set } || (field is not null && Named(name => Unordered.Contains(name) ? name : null, field) is not null);

    /// <summary>What stands between the brackets of a path: <c>web</c>, <c>8080/TCP</c>.</summary>
    public static string LabelOf(Node item, IReadOnlyList<string> keys, TypeFacts? type)
    {
        var label = string.Join('/', keys.Select(key => TextOf(item, key, type)).Where(static text => text.Length > 0));
        return label.Length > 0 ? label : "*";
    }

    private static string TextOf(Node item, string key, TypeFacts? type)
    {
        var value = key.Split('.').Aggregate(item, static (map, step) => map[step]);
        return value.Exists ? value.Text ?? value.ToString() : type?.Find(key)?.Default ?? "";
    }

    /// <summary>By the field's name alone, or by it and the type of its items, where the name is that of other lists too.</summary>
    private static string? Named(Func<string, string?> find, FieldFacts field)
    {
        var type = field.Type.Element.Name;
        return find(field.Name) ?? (type is null ? null : find($"{field.Name}#{type[(type.LastIndexOf('.') + 1)..]}"));
    }

    private static bool AllHave(Node list, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            var value = item[key];
            if (!value.Exists || value.IsMap || value.IsList || !seen.Add(value.Text ?? value.ToString()))
            {
                return false;
            }
        }

        return true;
    }
}
