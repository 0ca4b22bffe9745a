using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Facts from an OpenAPI v2 document as a kube-apiserver serves it (<c>/openapi/v2</c>), without its prose. The kinds that can be created
/// come from its <c>paths</c>, or from <c>resources</c> (group/version/Kind → plural, namespaced) where a document has that instead.
/// </summary>
public static class OpenApiImporter
{
    /// <param name="json">The document.</param>
    /// <param name="source">Whose API it is: <c>kubernetes</c>.</param>
    /// <param name="version">Its version: <c>1.36</c>.</param>
    /// <param name="previous">Facts of an earlier version: what they lack gets <paramref name="version"/> as its <c>since</c>.</param>
    /// <param name="notes">What the document does not say; where two say something of one field, the last counts.</param>
    /// <exception cref="FactsException">The document is cut or is not such a document; the message has the JSON path.</exception>
    public static ApiFacts Import(Stream json, string source, string version, ApiFacts? previous = null, IReadOnlyList<FactsNotes>? notes = null)
    {
        using var document = JsonDocuments.Read(json);
        var root = new OpenApiNode(document.RootElement, "$");
        var definitions = root.Required("definitions", JsonValueKind.Object);
        var kinds = OpenApiKinds.Read(root, definitions);
        var types = new OpenApiTypes(definitions).Read(kinds);

        var facts = new ApiFacts(source, version, Sorted(types, static type => type.Name), Sorted(kinds, static kind => kind.Id));
        foreach (var note in notes ?? [])
        {
            facts = note.Apply(facts);
        }

        return previous is null ? facts : SinceVersions.Mark(facts, previous);
    }

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name) => [.. items.OrderBy(name, StringComparer.Ordinal)];
}
