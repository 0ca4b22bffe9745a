using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Every place in the kinds of one API version where a shape stands.</summary>
internal sealed class ShapeTree(SchemaShapes shapes, CoreTypes? core)
{
    private readonly Dictionary<ShapeUse, List<ShapePlace>> _places = [];

    public IReadOnlyDictionary<ShapeUse, List<ShapePlace>> Places => _places;

    public void Add(CustomResourceKind kind, SchemaShape root) => Fields(kind.Kind, new ShapeUse(root, null), []);

    /// <summary>What a field of a shape refers to; null where it refers to no shape.</summary>
    public ShapeUse? Child(ShapeUse owner, FieldFacts field)
    {
        if (field.Type.Element.Name is not { } id || id == ApiFacts.ObjectMeta)
        {
            return null;
        }

        var shape = shapes.Find(id);
        return new ShapeUse(shape, owner.Like is { } like ? core!.FieldType(like, field.Name) : core?.LikeOf(shape, field.Name));
    }

    private void Fields(string kind, ShapeUse owner, IReadOnlyList<string> path)
    {
        foreach (var field in owner.Shape.Fields)
        {
            if (Child(owner, field) is not { } child)
            {
                continue;
            }

            var word = ShapeWords.Pascal(field.Name);
            IReadOnlyList<string> below = path.Count == 1 && path[0] == "Spec" ? [word] : [.. path, word];
            if (!_places.TryGetValue(child, out var places))
            {
                _places.Add(child, places = []);
            }

            places.Add(new ShapePlace(kind, below));
            Fields(kind, child, below);
        }
    }
}
