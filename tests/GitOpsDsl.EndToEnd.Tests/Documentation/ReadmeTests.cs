using GitOpsDsl.EndToEnd.Tests.Packages;

namespace GitOpsDsl.EndToEnd.Tests.Documentation;

[Collection(PackagesCollection.Name)]
public sealed class ReadmeTests(PackedPackages packages)
{
    /// <summary>What runs these tests can't be run by them.</summary>
    private const string TestCommand = "dotnet test";

    [Fact]
    public void Every_csharp_snippet_compiles()
    {
        Assert.NotEmpty(Readme.CSharp);
        using var folder = new TemporaryFolder();
        NewProject.Write(folder, packages, ".", "namespace Snippet0;\n" + Readme.CSharp[0]);
        for (var i = 1; i < Readme.CSharp.Count; i++)
        {
            folder.Write($"Snippet{i}.cs", $"namespace Snippet{i};\n{Readme.CSharp[i]}");
        }

        Run.Dotnet(folder.Path, "build", "-nologo", "-warnaserror").Exits(0);
    }

    [Fact]
    public void Every_command_runs_and_the_first_renders_what_is_committed()
    {
        Assert.Contains(TestCommand, Readme.Commands);
        using var rendered = new TemporaryFolder();
        foreach (var command in Readme.Commands.Where(static command => command != TestCommand))
        {
            // As it stands, but for the place of the tree: a test does not write into the source.
            string[] words = ["-c", $"{command} --out {rendered.Path}"];
            Run.Of(RepositoryRoot.Path, "sh", words, ("Configuration", ThisBuild.Configuration)).Exits(0);
        }

        Assert.Equal(Tree.Read(Path.Combine(RepositoryRoot.Path, "environments", "rendered")), Tree.Read(rendered.Path));
    }
}
