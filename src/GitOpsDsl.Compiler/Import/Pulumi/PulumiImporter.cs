using System.IO.Compression;
using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Facts of a cloud provider, from its Pulumi schema (<c>pulumi package get-schema aws</c>), or from what was extracted of its Node SDK
/// (<see cref="SdkReader"/>) where the schema can't be had. Either may be compressed by gzip.
/// </summary>
public static class PulumiImporter
{
    /// <exception cref="FactsException">The document is cut or is neither of the two; the message has the JSON path.</exception>
    public static CloudImport Import(Stream json)
    {
        using var document = Read(json);
        var root = new OpenApiNode(document.RootElement, "$");
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("package", out _)
            ? new SdkReader(root).Read()
            : new SchemaReader(root).Read();
    }

    private static JsonDocument Read(Stream json)
    {
        try
        {
            var start = json.ReadByte();
            json.Position = 0;
            using var text = start == 0x1f ? new GZipStream(json, CompressionMode.Decompress) : json;
            return JsonDocument.Parse(text);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new FactsException($"the document is not JSON, or not whole: {exception.Message}", 0);
        }
    }
}
