namespace GitOpsDsl.Generators.Catalogue;

/// <summary>One declaration with <c>[Environment]</c>, as plain values: equal whenever the generated code would be.</summary>
internal sealed class EnvironmentModel : IEquatable<EnvironmentModel>
{
    /// <summary>How C# calls it: <c>global::Shop.Environments.Prod</c>, with <c>()</c> for a method.</summary>
    public string Expression { get; set; } = "";

    /// <summary>For messages: <c>Environments.Prod</c>.</summary>
    public string Declaration { get; set; } = "";

    /// <summary>The record's full C# name.</summary>
    public string RecordType { get; set; } = "";

    /// <summary>The record's name in kebab case.</summary>
    public string System { get; set; } = "";

    /// <summary>The declaration's name in kebab case.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it gives several environments.</summary>
    public bool IsCollection { get; set; }

    public PlaceModel Place { get; set; }

    public EquatableArray<PartModel> Parts { get; set; }

    public bool Equals(EnvironmentModel? other) => other is not null && Expression == other.Expression && Declaration == other.Declaration
        && RecordType == other.RecordType && System == other.System && Name == other.Name && IsCollection == other.IsCollection
        && Place.Equals(other.Place) && Parts.Equals(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as EnvironmentModel);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Expression);
}
