using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>The ConfigMaps and Secrets that pods read.</summary>
internal static class ConfigReferences
{
    /// <summary>Kind and name of each, in the order of the template.</summary>
    public static IEnumerable<(string Kind, string Name)> Of(Node template)
    {
        var references = new List<(string Kind, string Name)>();
        foreach (var node in template.Descendants)
        {
            var kind = node.Name switch
            {
                "configMap" or "configMapRef" or "configMapKeyRef" => "ConfigMap",
                "secret" or "secretRef" or "secretKeyRef" => "Secret",
                _ => null,
            };
            if (kind is not null && (node["name"].Text ?? node["secretName"].Text) is { } name)
            {
                references.Add((kind, name));
            }
        }

        return references.Distinct();
    }
}
