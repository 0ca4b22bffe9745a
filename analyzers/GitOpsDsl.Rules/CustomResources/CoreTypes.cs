using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Which objects in the schemas of custom resources are copies of Kubernetes' own types: of a pod template, say, as it was in the version that the
/// operator was built with. A copy has hardly a field that the type lacks, and lacks few that it has.
/// </summary>
internal sealed class CoreTypes
{
    /// <summary>Smaller types are alike by chance, so the field's name must hint at the type too.</summary>
    private const int ManyFields = 6;

    /// <summary>Alpha fields come and go: one in so many may be unknown to the type, and is written through the record's unknown fields.</summary>
    private const int FieldsForAnExtra = 20;

    private readonly ApiFacts _kubernetes;
    private readonly SchemaShapes _shapes;
    private readonly List<TypeFacts> _types;
    private readonly Dictionary<(string Shape, string Type), bool> _parts = [];
    private readonly Dictionary<(string Shape, string Field), string?> _likes = [];

    public CoreTypes(ApiFacts kubernetes, SchemaShapes shapes)
    {
        _kubernetes = kubernetes;
        _shapes = shapes;
        var kinds = new HashSet<string>(kubernetes.Kinds.Select(static kind => kind.Type), StringComparer.Ordinal);
        _types =
        [
            .. kubernetes.Types
                .GroupBy(static type => type.ShortName, StringComparer.Ordinal)
                .Where(static sameName => sameName.Count() == 1)
                .Select(static sameName => sameName.First())
                .Where(type => type.Fields.Count > 1 && type.Kind is null && !kinds.Contains(type.Name)),
        ];
    }

    /// <summary>The type that a shape is a copy of, where it stands as that field of a type that is none; null when it is not or could be several.</summary>
    public string? LikeOf(SchemaShape shape, string field)
    {
        if (!_likes.TryGetValue((shape.Id, field), out var like))
        {
            var copies = _types.Where(type => IsCopy(shape, type, field)).OrderBy(static type => type.Fields.Count).ToList();
            like = copies.Count == 1 || (copies.Count > 1 && copies[0].Fields.Count < copies[1].Fields.Count) ? copies[0].Name : null;
            _likes.Add((shape.Id, field), like);
        }

        return like;
    }

    /// <summary>The type of a field of a type; null where its values are free, or there is none.</summary>
    public string? FieldType(string type, string field) => _kubernetes.Find(type)!.Find(field)?.Type.Element.Name;

    private bool IsCopy(SchemaShape shape, TypeFacts type, string field)
    {
        if (shape.Fields.Count < 2 || shape.Fields.Count * 10 < type.Fields.Count * 6)
        {
            return false;
        }

        return (type.Fields.Count >= ManyFields || (IsBasic(type) && IsHinted(type.ShortName, field) && IsExact(shape, type))) && IsPart(shape, type);
    }

    private static bool IsBasic(TypeFacts type) =>
        type.Name.StartsWith("io.k8s.api.core.", StringComparison.Ordinal) || type.Name.StartsWith("io.k8s.apimachinery.", StringComparison.Ordinal);

    private static bool IsExact(SchemaShape shape, TypeFacts type) => shape.Fields.Count == type.Fields.Count
        && shape.Fields.All(own => type.Find(own.Name) is { } same && (same.Required || !own.Required));

    private static bool IsHinted(string type, string field)
    {
        var words = ShapeWords.Split(type);
        return Has(words[0]) || Has(words[words.Count - 1]) || words.Any(static word => word == "Template") && Has("Template");

        bool Has(string word) => field.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Whatever a record of that type can hold, the shape allows, as far as it has the fields.</summary>
    private bool IsPart(SchemaShape shape, TypeFacts type)
    {
        var key = (shape.Id, type.Name);
        if (!_parts.TryGetValue(key, out var isPart))
        {
            // Kubernetes' types are no cycle through the fields that a finite schema has, but a guess must stand while this one is worked out.
            _parts[key] = true;
            isPart = !shape.IsOpen
                && shape.Fields.Count(field => type.Find(field.Name) is null) * FieldsForAnExtra <= shape.Fields.Count
                && shape.Fields.All(field => type.Find(field.Name) is not { } same || Fits(field.Type, same.Type))
                && type.Fields.All(field => !field.Required || shape.Fields.Any(own => own.Name == field.Name));
            _parts[key] = isPart;
        }

        return isPart;
    }

    private bool Fits(TypeRef own, TypeRef core) => (own.Kind, core.Kind) switch
    {
        (ValueKind.Object, ValueKind.Object) => _kubernetes.Find(core.Name!) is { } type && IsPart(_shapes.Find(own.Name!), type),
        (ValueKind.List, ValueKind.List) or (ValueKind.Map, ValueKind.Map) => Fits(own.Item!, core.Item!),
        (ValueKind.Json, _) => true,
        (ValueKind.Int64, ValueKind.Int32) => true,
        (ValueKind.String, ValueKind.Time or ValueKind.MicroTime or ValueKind.Bytes) => true,
        (ValueKind.IntOrString, ValueKind.Quantity or ValueKind.Int32 or ValueKind.String) => true,
        var (one, other) => one == other,
    };
}
