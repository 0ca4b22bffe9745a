using GitOpsDsl.Facts;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Import;

/// <summary>The committed facts of Kubernetes, and the document that they were made from where it stands beside the repository.</summary>
internal static class KubernetesFacts
{
    public const string Version = "1.36";

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.Kubernetes", "Facts");

    public static string FactsPath { get; } = Path.Combine(Folder, $"kubernetes-{Version}.facts");

    public static IReadOnlyList<FactsNotes> Notes { get; } =
    [
        FactsNotes.Parse(File.ReadAllText(Path.Combine(Folder, "kubernetes.notes"))),
        FactsNotes.Parse(File.ReadAllText(Path.Combine(Folder, "kubernetes-validation.notes"))),
    ];

    /// <summary>Null in a clone without the shared folder.</summary>
    public static string? OpenApiPath { get; } = Ancestors(RepositoryRoot.Path)
        .Select(static folder => Path.Combine(folder, "shared", "schemas", $"kubernetes-{Version}.json"))
        .FirstOrDefault(File.Exists);

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = Path.GetDirectoryName(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
