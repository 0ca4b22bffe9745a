namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// Tells the rules, and whoever reads the tree, of objects that it refers to and that the cloud program makes:
/// <c>gitops.dsl/outside: "ConfigMap web-outputs"</c> on what has pods.
/// </summary>
internal static class OutsideObjects
{
    private const string Annotation = "gitops.dsl/outside";

    /// <summary>The annotation's value; null when there is none to write.</summary>
    public static string? Of(IReadOnlyList<CloudExport> exports) => exports.Count == 0
        ? null
        : string.Join(", ", exports.Select(static export => $"{(export.IsSecret ? "Secret" : "ConfigMap")} {export.Name}").Distinct());

    public static KubernetesObject Note(KubernetesObject resource, string? outside)
    {
        if (outside is null || PodSpecs.Of(resource) is null)
        {
            return resource;
        }

        var annotations = resource.Metadata.Annotations ?? ValueMap<string>.Empty;
        var all = annotations.TryGetValue(Annotation, out var own) ? $"{own}, {outside}" : outside;
        return resource with { Metadata = resource.Metadata with { Annotations = annotations.With(Annotation, all) } };
    }
}
