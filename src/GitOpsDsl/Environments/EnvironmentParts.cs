using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

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
    /// <param name="value">How the value is written: <c>record.Web</c>.</param>
    public void Add(string name, Component? component, Origin declaration, [CallerArgumentExpression(nameof(component))] string value = "")
    {
        if (component is not null)
        {
            Add(component, name, declaration, value);
        }
    }

    /// <inheritdoc cref="Add(string, Component?, Origin, string)"/>
    public void Add(string name, KubernetesObject? resource, Origin declaration, [CallerArgumentExpression(nameof(resource))] string value = "")
    {
        if (resource is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, [resource], declaration) { Property = PropertyOf(value) });
        }
    }

    /// <inheritdoc cref="Add(string, Component?, Origin, string)"/>
    public void Add(string name, CloudResource? resource, Origin declaration, [CallerArgumentExpression(nameof(resource))] string value = "")
    {
        if (resource is not null)
        {
            CloudResource named = resource.LogicalName is null ? resource with { LogicalName = name } : resource;
            _parts.Add(new EnvironmentPart(name, null, null, declaration) { CloudResources = [named], Property = PropertyOf(value) });
        }
    }

    /// <summary>The cloud resources of a collection make one part; each is named by its own name, else by its place: <c>subnets-0</c>.</summary>
    public void Add(
        string name, IEnumerable<CloudResource>? resources, Origin declaration, [CallerArgumentExpression(nameof(resources))] string value = "")
    {
        var named = new List<CloudResource>();
        foreach (var resource in resources ?? [])
        {
            var place = named.Count.ToString(CultureInfo.InvariantCulture);
            named.Add(resource.LogicalName is null ? resource with { LogicalName = $"{name}-{place}" } : resource);
        }

        if (resources is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, null, declaration) { CloudResources = named, Property = PropertyOf(value) });
        }
    }

    /// <summary>The objects of a collection make one part.</summary>
    public void Add(string name, IEnumerable<KubernetesObject>? resources, Origin declaration, [CallerArgumentExpression(nameof(resources))] string value = "")
    {
        if (resources is not null)
        {
            _parts.Add(new EnvironmentPart(name, null, [.. resources], declaration) { Property = PropertyOf(value) });
        }
    }

    /// <summary>Each component of a list is a part of its own, named by its <see cref="Component.Name"/>, else by its place: <c>web-0</c>.</summary>
    public void Add(string name, IEnumerable<Component>? components, Origin declaration, [CallerArgumentExpression(nameof(components))] string value = "")
    {
        var index = 0;
        foreach (var component in components ?? [])
        {
            Add(component, component.Name is null ? name + "-" + index.ToString(CultureInfo.InvariantCulture) : name, declaration, value, index);
            index++;
        }
    }

    /// <summary>Each component of a map is a part of its own, named by its key.</summary>
    public void Add<T>(string name, ValueMap<T>? components, Origin declaration, [CallerArgumentExpression(nameof(components))] string value = "")
        where T : Component
    {
        foreach (var (key, component) in components ?? ValueMap<T>.Empty)
        {
            Add(component, key, declaration, value, key: key);
        }
    }

    /// <summary>
    /// What is no part of an environment. Generated code adds each property whose type another generator makes, which it can't know, and of
    /// those some are neither component nor resource.
    /// </summary>
    public void Add(string name, object? other, Origin declaration)
    {
    }

    private void Add(Component component, string name, Origin declaration, string value, int index = 0, string? key = null) =>
        _parts.Add(new EnvironmentPart(component.Name?.ToString() ?? name, component, null, declaration) { Property = PropertyOf(value), Index = index, Key = key });

    private static string PropertyOf(string value) => value[(value.LastIndexOf('.') + 1)..];
}
