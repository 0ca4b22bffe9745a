using GitOpsDsl.Facts;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Import;

/// <summary>The committed facts of custom resources, and the definitions that they were made from where these stand beside the repository.</summary>
internal static class ShippedFacts
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.CustomResources", "Facts");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.facts").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Null in a clone without the shared folder.</summary>
    public static string? Definitions { get; } = KubernetesFacts.OpenApiPath is { } document
        && Path.Combine(Path.GetDirectoryName(document)!, "crds") is var folder && Directory.Exists(folder)
            ? folder
            : null;

    public static string PathOf(string name) => Path.Combine(Folder, name + ".facts");

    public static ApiFacts Read(string name) => FactsText.Parse(File.ReadAllText(PathOf(name)));
}
