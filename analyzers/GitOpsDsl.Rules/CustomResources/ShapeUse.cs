namespace GitOpsDsl.Rules;

/// <summary>A shape that stands for a type of Kubernetes, or for itself: what becomes one type.</summary>
internal sealed class ShapeUse(SchemaShape shape, string? like) : IEquatable<ShapeUse>
{
    public SchemaShape Shape { get; } = shape;

    /// <summary>The type of Kubernetes that it is a copy of, or null.</summary>
    public string? Like { get; } = like;

    public bool Equals(ShapeUse? other) => other is not null && ReferenceEquals(Shape, other.Shape) && Like == other.Like;

    public override bool Equals(object? obj) => Equals(obj as ShapeUse);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Shape.Id);
}
