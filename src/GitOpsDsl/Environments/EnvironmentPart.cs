using System.ComponentModel;

namespace GitOpsDsl;

/// <summary>One component, or one property's objects, of an environment.</summary>
/// <param name="Name">Unique in its environment; the name of its objects and of its folder in the tree.</param>
/// <param name="Component">The component, or null when the part is <paramref name="Resources"/>.</param>
/// <param name="Resources">The objects that the environment lists as they are.</param>
/// <param name="Declaration">Where the environment's property is declared.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EnvironmentPart(string Name, Component? Component, IReadOnlyList<KubernetesObject>? Resources, Origin Declaration)
{
    /// <summary>The environment's property that lists it.</summary>
    public string Property { get; init; } = "";

    /// <summary>Its place in a property that lists several.</summary>
    public int Index { get; init; }

    /// <summary>Its key in a property that is a map.</summary>
    public string? Key { get; init; }

    /// <summary>Cloud resources that the environment lists as they are.</summary>
    public IReadOnlyList<CloudResource> CloudResources { get; init; } = [];
}
