using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// C# names of an API's types, in one flat namespace. Where several types have one short name, the one that people mean keeps it: a
/// kind that can be created; of one group, the latest stable version; the core group; the one that more fields refer to. The others
/// move to a namespace of their group (<c>Events.Event</c>), and of their version too where several are of that group
/// (<c>AutoscalingV1.HorizontalPodAutoscaler</c>). A type that is like one of Kubernetes' has that one's name.
/// </summary>
internal sealed class TypeNames
{
    /// <summary>Where the base record of all kinds is, and its metadata, which all versions of the API share.</summary>
    public const string Home = "GitOpsDsl.Kubernetes";

    private readonly Dictionary<string, TypeName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);

    public TypeNames(ApiFacts facts, string @namespace)
    {
        if (@namespace != Home)
        {
            AddElsewhere(facts, ApiFacts.ObjectMeta);
        }

        foreach (var copy in facts.Types.Where(static type => type.Like is not null))
        {
            _elsewhere.Add(copy.Name);
            _names.Add(copy.Name, new TypeName(Home, Identifiers.Pascal(copy.Like!.Substring(copy.Like.LastIndexOf('.') + 1))));
        }

        var uses = facts.Types
            .SelectMany(static type => type.Fields)
            .ToLookup(static field => field.Type.Element.Name ?? "", StringComparer.Ordinal);
        var kinds = new HashSet<string>(facts.Kinds.Select(static kind => kind.Type), StringComparer.Ordinal);
        var own = facts.Types.Where(type => !_names.ContainsKey(type.Name));
        foreach (var contest in own.GroupBy(static type => Identifiers.Pascal(type.ShortName), StringComparer.Ordinal))
        {
            var ranked = contest
                .OrderByDescending(type => kinds.Contains(type.Name))
                .ThenByDescending(type => IsLatestOfGroup(type, contest))
                .ThenByDescending(static type => GroupVersion.Of(type.Name).IsCore)
                .ThenByDescending(type => uses[type.Name].Count())
                .ThenBy(static type => type.Name, StringComparer.Ordinal)
                .ToList();
            foreach (var type in ranked)
            {
                var root = _elsewhere.Contains(type.Name) ? Home : @namespace;
                _names.Add(type.Name, new TypeName(type == ranked[0] ? root : $"{root}.{SubNamespace(type, ranked)}", contest.Key));
            }
        }
    }

    public TypeName Of(string typeName) => _names[typeName];

    /// <summary>It belongs to another namespace and is not generated into this one.</summary>
    public bool IsElsewhere(string typeName) => _elsewhere.Contains(typeName);

    private void AddElsewhere(ApiFacts facts, string typeName)
    {
        if (facts.Find(typeName) is { } type && _elsewhere.Add(typeName))
        {
            foreach (var reference in type.Fields.Select(static field => field.Type.Element.Name).OfType<string>())
            {
                AddElsewhere(facts, reference);
            }
        }
    }

    private static bool IsLatestOfGroup(TypeFacts type, IEnumerable<TypeFacts> contest)
    {
        var own = GroupVersion.Of(type.Name);
        return contest.Select(static other => GroupVersion.Of(other.Name)).All(other => other.Group != own.Group || other.Rank <= own.Rank);
    }

    private static string SubNamespace(TypeFacts type, IReadOnlyList<TypeFacts> contest)
    {
        var own = GroupVersion.Of(type.Name);
        var groupIsShared = contest.Count(other => GroupVersion.Of(other.Name).Group == own.Group) > 1;
        return Identifiers.Pascal(own.Group) + (groupIsShared ? Identifiers.Pascal(own.Version) : "");
    }
}
