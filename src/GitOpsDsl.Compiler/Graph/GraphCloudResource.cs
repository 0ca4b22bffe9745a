namespace GitOpsDsl.Compiler.Graph;

/// <summary>One cloud resource of an environment.</summary>
/// <param name="Named">The resource, and its name in the program.</param>
/// <param name="Origin">Where it is written; the component's place when the record has none of the author's.</param>
public sealed record GraphCloudResource(NamedCloudResource Named, Origin Origin)
{
    /// <summary>The innermost component around a resource that is the author's to change; null for none.</summary>
    public static Component? ComponentAround(CloudResource resource)
    {
        var component = resource.Owner as Component;
        while (component is not null && !AuthorSource.Is(component.Origin.File))
        {
            component = component.Owner;
        }

        return component;
    }
}
