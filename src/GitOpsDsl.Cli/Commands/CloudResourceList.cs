using System.Text.Json;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Cloud resources in the JSON of <c>list</c> and <c>show</c>.</summary>
internal static class CloudResourceList
{
    /// <summary>Adds <c>cloud</c>: component, type, name and place of each; nothing where there are none.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<GraphPart> parts)
    {
        var resources = parts.SelectMany(static part => part.CloudResources, static (part, resource) => (part.Name, Resource: resource)).ToList();
        if (resources.Count == 0)
        {
            return;
        }

        json.WriteStartArray("cloud");
        foreach (var (component, resource) in resources)
        {
            json.WriteStartObject();
            json.WriteString("component", component);
            json.WriteString("type", resource.Named.Resource.Token);
            json.WriteString("name", resource.Named.Name);
            json.WriteString("written", SourcePath.Shown(resource.Origin));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
