using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Names of the types of one API version: the kind and the path to the only place (<c>KustomizationPostBuildSubstituteFrom</c>), or what the
/// paths of several places end with (<c>SecretStoreSecretRef</c>). What several kinds share has what their names share, or else the group's
/// first word: <c>IssuerSpec</c> is ClusterIssuer's too, <c>SourceSecretRef</c> is of <c>source.toolkit.fluxcd.io</c>.
/// </summary>
internal sealed class ShapeNames
{
    private readonly Dictionary<ShapeUse, string> _names = [];
    private readonly HashSet<string> _taken;
    private readonly string _prefix;
    private readonly string _group;

    public ShapeNames(IReadOnlyList<CustomResourceKind> kinds, IReadOnlyDictionary<ShapeUse, List<ShapePlace>> uses)
    {
        _prefix = kinds[0].Prefix;
        _group = ShapeWords.Pascal(kinds[0].Group.Split('.')[0]);
        _taken = new HashSet<string>(kinds.Select(static kind => kind.Kind), StringComparer.Ordinal);
        var inOrder = uses
            .Select(static use => (Use: use.Key, First: First(use.Value), Places: use.Value))
            .OrderBy(static use => use.First.Path.Count)
            .ThenBy(static use => use.First.Kind + "." + use.First.Name, StringComparer.Ordinal);
        foreach (var (use, first, places) in inOrder)
        {
            var name = Candidates(use, first, places).First(_taken.Add);
            _names.Add(use, _prefix + name);
        }
    }

    public string Of(ShapeUse use) => _names[use];

    /// <summary>The type of a shape, with the names of those that it refers to.</summary>
    public TypeFacts Type(string name, SchemaShape shape, string? like, ShapeTree tree)
    {
        var owner = new ShapeUse(shape, like);
        var fields = shape.Fields.Select(field => tree.Child(owner, field) is { } child ? field.With(Named(field.Type, Of(child))) : field);
        return new TypeFacts(name, [.. fields]) { IsOpen = shape.IsOpen, Like = like, Unions = shape.Unions };
    }

    private static TypeRef Named(TypeRef type, string name) => type.Kind switch
    {
        ValueKind.List => TypeRef.List(Named(type.Item!, name)),
        ValueKind.Map => TypeRef.Map(Named(type.Item!, name)),
        _ => TypeRef.Object(name),
    };

    private static ShapePlace First(IEnumerable<ShapePlace> places) => places
        .OrderBy(static place => place.Path.Count)
        .ThenBy(static place => place.Kind.Length)
        .ThenBy(static place => place.Kind + "." + place.Name, StringComparer.Ordinal)
        .First();

    private IEnumerable<string> Candidates(ShapeUse use, ShapePlace first, IReadOnlyList<ShapePlace> places)
    {
        var owner = Owner([.. places.Select(static place => place.Kind).Distinct(StringComparer.Ordinal)]);
        if (use.Like is { } like)
        {
            yield return owner + like.Substring(like.LastIndexOf('.') + 1);
        }

        if (use.Shape.Fields.Count == 0)
        {
            yield return owner + "Empty";
        }

        var shared = ShapeWords.CommonEnd(places.Select(static place => place.Name));
        if (shared.Length > 0)
        {
            yield return owner + shared;
        }

        for (var from = first.Path.Count - 1; from >= 0; from--)
        {
            yield return owner + string.Concat(first.Path.Skip(from));
        }

        for (var number = 2; ; number++)
        {
            yield return owner + first.Name + SchemaValues.Text(number);
        }
    }

    private string Owner(IReadOnlyList<string> kinds)
    {
        var end = ShapeWords.CommonEnd(kinds);
        var start = end.Length > 0 ? end : ShapeWords.CommonStart(kinds);
        return start.Length > 0 ? start : _group;
    }
}
