using System.Text.Json;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Yaml.Tests.Readers;

/// <summary>Programs in other languages that read a YAML stream; each gives back its documents as JSON.</summary>
internal static class ForeignReaders
{
    /// <summary>
    /// PyYAML with this loader: <c>SafeLoader</c> is written in Python, <c>CSafeLoader</c> is libyaml. Keys that are no strings would look like strings in
    /// JSON, so they come back as something else.
    /// </summary>
    public static IEnumerable<JsonElement> Python(string loader, ReadOnlySpan<byte> yaml)
    {
        const string program =
            """
            import json, sys, yaml
            def typed(node):
                if isinstance(node, dict): return {k if type(k) is str else "!" + repr(k): typed(v) for k, v in node.items()}
                return [typed(item) for item in node] if isinstance(node, list) else node
            for document in yaml.load_all(sys.stdin.buffer, Loader=getattr(yaml, sys.argv[1])):
                json.dump(typed(document), sys.stdout, default=repr)
            """;
        return Documents(ExternalTool.Run("python3", ["-c", program, loader], yaml));
    }

    /// <summary>Go's reader as every Kubernetes program uses it, of Kubernetes objects, without a cluster.</summary>
    public static IEnumerable<JsonElement> Kubectl(ReadOnlySpan<byte> yaml) =>
        Documents(ExternalTool.Run("kubectl", ["label", "--local", "--dry-run=client", "-o", "json", "-f", "-", "read=back"], yaml));

    private static List<JsonElement> Documents(string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 100 });
        var documents = new List<JsonElement>();
        while (reader.Read())
        {
            documents.Add(JsonElement.ParseValue(ref reader));
        }

        return documents;
    }
}
