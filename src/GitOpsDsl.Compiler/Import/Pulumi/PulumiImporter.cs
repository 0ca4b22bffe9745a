using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Facts of a cloud provider, from its Pulumi schema (<c>pulumi package get-schema aws</c>), or from what was extracted of its Node SDK
/// (<see cref="SdkReader"/>) where the schema can't be had. Either may be compressed by gzip.
/// </summary>
public static class PulumiImporter
{
    /// <param name="json">Either of the two.</param>
    /// <param name="declarations">The text of the Node SDK's <c>types/output.d.ts</c>, which says what is in what comes out; a schema says it itself.</param>
    /// <exception cref="FactsException">The document is cut or is neither of the two; the message has the JSON path.</exception>
    public static CloudImport Import(Stream json, string declarations = "")
    {
        using var document = JsonDocuments.Read(json);
        var root = new OpenApiNode(document.RootElement, "$");
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("package", out _)
            ? new SdkReader(root, declarations).Read()
            : new SchemaReader(root).Read();
    }
}
