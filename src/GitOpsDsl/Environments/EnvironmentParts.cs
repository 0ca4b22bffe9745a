using System.ComponentModel;
using System.Globalization;

namespace GitOpsDsl;

/// <summary>What an environment runs, as its record lists it. Filled by generated code, one call a property.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvironmentParts
{
    private readonly List<EnvironmentPart> _parts = [];

    public IReadOnlyList<EnvironmentPart> All => _parts;

    /// <param name="name">The property's name in kebab case.</param>
    /// <param name="component">The property's value; nothing is added for null.</param>
    /// <param name="declaration">Where the property is declared.</param>
    public void Add(string name, Component? component, Origin declaration)
    {
        if (component is not null)
        {
            Add(component, name, declaration);
        }
    }

    /// <inheritdoc cref="Add(string, Component?, Origin)"/>
    public void Add(string name, KubernetesObject? resource, Origin declaration)
    {
        if (resource is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, [resource], declaration));
        }
    }

    /// <inheritdoc cref="Add(string, Component?, Origin)"/>
    public void Add(string name, CloudResource? resource, Origin declaration)
    {
        if (resource is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, null, declaration) { CloudResources = [resource.LogicalName is null ? resource with { LogicalName = name } : resource] });
        }
    }

    /// <summary>The cloud resources of a collection make one part; each is named by its own name, else by its place: <c>subnets-0</c>.</summary>
    public void Add(string name, IEnumerable<CloudResource>? resources, Origin declaration)
    {
        var named = new List<CloudResource>();
        foreach (var resource in resources ?? [])
        {
            var place = named.Count.ToString(CultureInfo.InvariantCulture);
            named.Add(resource.LogicalName is null ? resource with { LogicalName = $"{name}-{place}" } : resource);
        }

        if (resources is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, null, declaration) { CloudResources = named });
        }
    }

    /// <summary>The objects of a collection make one part.</summary>
    public void Add(string name, IEnumerable<KubernetesObject>? resources, Origin declaration)
    {
        if (resources is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, [.. resources], declaration));
        }
    }

    /// <summary>Each component of a list is a part of its own, named by its <see cref="Component.Name"/>, else by its place: <c>web-0</c>.</summary>
    public void Add(string name, IEnumerable<Component>? components, Origin declaration)
    {
        var index = 0;
        foreach (var component in components ?? [])
        {
            Add(component, component.Name is null ? name + "-" + index.ToString(CultureInfo.InvariantCulture) : name, declaration);
            index++;
        }
    }

    /// <summary>Each component of a map is a part of its own, named by its key.</summary>
    public void Add<T>(string name, ValueMap<T>? components, Origin declaration)
        where T : Component
    {
        foreach (var (key, component) in components ?? ValueMap<T>.Empty)
        {
            Add(key, component, declaration);
        }
    }

    private void Add(Component component, string name, Origin declaration) =>
        _parts.Add(new EnvironmentPart(component.Name?.ToString() ?? name, component, null, declaration));
}
