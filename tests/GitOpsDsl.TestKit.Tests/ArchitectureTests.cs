using System.Xml.Linq;

namespace GitOpsDsl.TestKit;

/// <summary>The house's order: a project stands on those that come before it here, and on no other.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Order =
    [
        "GitOpsDsl.Facts",
        "GitOpsDsl.Rules",
        "GitOpsDsl.Reading",
        "GitOpsDsl.Analyzers",
        "GitOpsDsl.CodeFixes",
        "GitOpsDsl.Generators",
        "GitOpsDsl.Yaml",
        "GitOpsDsl.Model",
        "GitOpsDsl.Kubernetes",
        "GitOpsDsl.CustomResources",
        "GitOpsDsl",
        "GitOpsDsl.Aws",
        "GitOpsDsl.Azure",
        "GitOpsDsl.Google",
        "GitOpsDsl.Random",
        "GitOpsDsl.Source",
        "GitOpsDsl.Registry",
        "GitOpsDsl.Compiler",
        "GitOpsDsl.Cli",
        "GitOpsDsl.Tool",
        "GitOpsDsl.Package",
        "GitOpsDsl.Testing",
        "GitOpsDsl.Templates",
    ];

    /// <summary>What an author's program stands on: no Roslyn, and nothing of what only the command line needs.</summary>
    private static readonly string[] Authoring = ["GitOpsDsl.Yaml", "GitOpsDsl.Model", "GitOpsDsl.Kubernetes", "GitOpsDsl.CustomResources", "GitOpsDsl"];

    private static readonly ILookup<string, string> References = Projects()
        .SelectMany(static path => ReferencedBy(path).Select(reference => (Project: Path.GetFileNameWithoutExtension(path), reference)))
        .ToLookup(static pair => pair.Project, static pair => pair.reference);

    [Fact]
    public void Every_project_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(StringComparer.Ordinal), Projects().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Projects_reference_only_what_is_below_them()
    {
        var upwards = References
            .SelectMany(static project => project.Select(reference => (Project: project.Key, Reference: reference)))
            .Where(static pair => Array.IndexOf(Order, pair.Reference) >= Array.IndexOf(Order, pair.Project))
            .Select(static pair => $"{pair.Project} references {pair.Reference}");
        Assert.Empty(upwards);
    }

    [Fact]
    public void What_authors_write_against_stands_on_nothing_else_of_ours()
    {
        string[] generators = ["GitOpsDsl.Generators", "GitOpsDsl.Facts"];
        var others = Authoring.SelectMany(static project => References[project]).Except(Authoring).Except(generators);
        Assert.Empty(others);
    }

    private static IEnumerable<string> Projects() => new[] { "analyzers", "src" }
        .SelectMany(static folder => Directory.GetFiles(Path.Combine(RepositoryRoot.Path, folder), "*.csproj", SearchOption.AllDirectories));

    private static IEnumerable<string> ReferencedBy(string project) => XDocument.Load(project)
        .Descendants("ProjectReference")
        .Select(static reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
