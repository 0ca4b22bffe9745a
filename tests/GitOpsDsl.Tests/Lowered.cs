using System.Text;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Tests;

/// <summary>What a component becomes in a small environment.</summary>
internal static class Lowered
{
    private static readonly Origin Here = new("/_/Shop.cs", 1);

    /// <summary>The objects of the component that the environment lists as <c>web</c>, as one YAML stream.</summary>
    public static string Yaml(Component component, Routing? routing = null)
    {
        var writer = new Utf8YamlWriter();
        foreach (var resource in Objects(component, routing))
        {
            resource.WriteDocument(ref writer);
        }

        return Encoding.UTF8.GetString(writer.Written);
    }

    /// <summary>The objects of <paramref name="component"/>, in an environment that also runs <paramref name="others"/>.</summary>
    public static IReadOnlyList<KubernetesObject> Objects(Component component, Routing? routing = null, params (string Name, Component Component)[] others)
        => ObjectsIn(new Shop { Namespace = "shop-prod", Routing = routing ?? new IngressRouting() }, component, others);

    /// <summary>The objects of the component in that environment.</summary>
    public static IReadOnlyList<KubernetesObject> ObjectsIn(
        GitOpsEnvironment environment, Component component, params (string Name, Component Component)[] others)
    {
        var part = new EnvironmentPart(component.Name?.ToString() ?? "web", component, null, Here);
        var parts = others.Select(static other => new EnvironmentPart(other.Name, other.Component, null, Here)).Prepend(part).ToList();
        var lowering = new Lowering("shop", environment, parts, part);
        lowering.Add(component);
        return lowering.Resources;
    }

    public static T Only<T>(this IReadOnlyList<KubernetesObject> objects)
        where T : KubernetesObject
        => Assert.Single(objects.OfType<T>());

    public sealed record Shop : GitOpsEnvironment;
}
