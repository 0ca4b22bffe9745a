using System.Text;
using GitOpsDsl.Compiler.Check;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>Reads the objects of a YAML file that an environment takes in, each with the bytes that it has in the file.</summary>
internal static class IncludedYaml
{
    public static IEnumerable<GraphObject> Read(string projectDirectory, IncludedFile file, Action<Finding> report)
    {
        var objects = new List<GraphObject>();
        try
        {
            var text = File.ReadAllText(Path.Combine(projectDirectory, file.Path), new UTF8Encoding(false, throwOnInvalidBytes: true));
            foreach (var document in Documents(text))
            {
                if (Parse(document) is { } root)
                {
                    objects.Add(new(Identify(root), null, Encoding.UTF8.GetBytes(document), file.Origin));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or YamlException or FormatException)
        {
            var place = exception is YamlException yaml ? $"line {yaml.Start.Line}: " : "";
            report(CompilerFindings.BadInclude(file.Path, place + exception.Message).At(file.Origin));
        }

        return objects;
    }

    /// <summary>The documents of a stream, as they are; what separates them is left out.</summary>
    private static IEnumerable<string> Documents(string text)
    {
        var document = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n'))
        {
            if (line == "---" || line.StartsWith("--- ", StringComparison.Ordinal) || line == "...")
            {
                yield return document.ToString();
                document.Clear();
            }
            else
            {
                document.Append(line).Append('\n');
            }
        }

        // The text after the last line end is a line only when there is any.
        yield return document.ToString().TrimEnd('\n') + '\n';
    }

    private static YamlMappingNode? Parse(string document)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(document));
        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode switch
        {
            YamlMappingNode mapping => mapping,
            YamlScalarNode { Value: null or "" } => null,
            var other => throw new FormatException($"line {other.Start.Line}: a document must be a Kubernetes object"),
        };
    }

    private static ObjectId Identify(YamlMappingNode root)
    {
        var metadata = root.Children.TryGetValue("metadata", out var node) ? node as YamlMappingNode : null;
        return new(Text(root, "apiVersion"), Text(root, "kind"), Optional(metadata, "namespace"), Text(metadata, "name"));
    }

    private static string Text(YamlMappingNode? map, string key)
        => Optional(map, key) ?? throw new FormatException($"a Kubernetes object has {(key == "name" ? "metadata.name" : key)}; this document has not");

    private static string? Optional(YamlMappingNode? map, string key)
        => map is not null && map.Children.TryGetValue(key, out var node) ? (node as YamlScalarNode)?.Value : null;
}
