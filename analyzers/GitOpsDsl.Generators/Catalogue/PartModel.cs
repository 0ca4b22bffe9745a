namespace GitOpsDsl.Generators.Catalogue;

/// <summary>A property of an environment's record that holds a component, objects of Kubernetes or cloud resources.</summary>
internal readonly struct PartModel(string property, string name, PlaceModel place) : IEquatable<PartModel>
{
    public string Property { get; } = property;

    /// <summary>The property's name in kebab case.</summary>
    public string Name { get; } = name;

    public PlaceModel Place { get; } = place;

    public bool Equals(PartModel other) => Property == other.Property && Name == other.Name && Place.Equals(other.Place);

    public override bool Equals(object? obj) => obj is PartModel other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Property);
}
