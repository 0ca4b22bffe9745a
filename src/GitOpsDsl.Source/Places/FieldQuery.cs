namespace GitOpsDsl.Source.Places;

/// <summary>Asks which C# wrote one field of one object of an environment.</summary>
public sealed record FieldQuery
{
    /// <summary>Where the environment is declared, as the catalogue says.</summary>
    public required (string File, int Line) Environment { get; init; }

    /// <summary>The environment's name, for a declaration that gives several.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>The environment's property that the object comes from; empty for what no property lists.</summary>
    public string Property { get; init; } = "";

    /// <summary>The place of the component in a property that lists several.</summary>
    public int Index { get; init; }

    /// <summary>The component's key in a property that is a map.</summary>
    public string? Key { get; init; }

    /// <summary>The name that the component has.</summary>
    public required string Part { get; init; }

    /// <summary>The object's name.</summary>
    public required string Object { get; init; }

    /// <summary>The way from the object to the field.</summary>
    public required IReadOnlyList<FieldStep> Steps { get; init; }

    /// <summary>The records on the way, the object itself first.</summary>
    public required IReadOnlyList<WrittenRecord> Records { get; init; }

    /// <summary>The author's component around an object that a component of ours has made; null for all others.</summary>
    public WrittenRecord? Around { get; init; }

    /// <summary>The name of the component that made the object, where that is a part of another; else <see cref="Part"/>.</summary>
    public string? Owner { get; init; }

    /// <summary>What the field holds, as YAML's text; null for a map, a list, or a field that is not there.</summary>
    public string? Value { get; init; }
}
