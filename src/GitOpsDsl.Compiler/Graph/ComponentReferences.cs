using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Cloud;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>
/// Which components of an environment can't do without which: those whose names or addresses they use, those that bring the definitions of
/// their custom resources, those that make what their pods mount, read or run as, and the Stack whose outputs they read.
/// </summary>
internal static class ComponentReferences
{
    public static WaitGraph Of(EnvironmentGraph graph)
    {
        // What becomes no object has no folder that an agent could look at.
        var parts = graph.Components.Where(static part => part.Objects.Count > 0).ToList();
        var definitions = parts
            .SelectMany(static part => part.Objects.Where(IsDefinition).Select(item => (Group: GroupOf(item.Id), part.Name)))
            .ToLookup(static definition => definition.Group, static definition => definition.Name, StringComparer.Ordinal);
        var owners = new Dictionary<(string? Namespace, string Kind, string Name), string>();
        foreach (var part in parts)
        {
            foreach (var item in part.Objects)
            {
                owners.TryAdd((item.Id.Namespace, item.Id.Kind, item.Id.Name), part.Name);
            }
        }

        return new(parts.Select(part => KeyValuePair.Create(
            part.Name,
            part.References
                .Concat(part.CloudExports.Count > 0 && graph.Source.Environment.Cloud is PulumiOperator ? [OperatorObjects.PartName] : [])
                .Concat(part.Objects.SelectMany(item => definitions[item.Id.Group]))
                .Concat(part.Objects.SelectMany(item => PodObjects.Of(item.Resource)
                    .Select(other => owners.GetValueOrDefault((item.Id.Namespace, other.Kind, other.Name)))
                    .OfType<string>())))));
    }

    public static bool IsDefinition(GraphObject item) => item.Id.Kind == "CustomResourceDefinition";

    /// <summary>The group that a definition is of: its name is the kind's plural, a dot, and the group.</summary>
    public static string GroupOf(ObjectId definition) => definition.Name[(definition.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
