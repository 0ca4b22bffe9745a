using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Tests.Git;

/// <summary>The build and the program mean the same folder by the repository.</summary>
public sealed class BuildRootTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gitops größer ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("all", "all/.git/HEAD")]
    [InlineData("all/sub módulo", "all/.git/HEAD", "all/sub módulo/.git")]
    [InlineData("all/sub módulo/own", "all/.git/HEAD", "all/sub módulo/.git", "all/sub módulo/own/.git/HEAD")]
    [InlineData("all/sub módulo/own/environments")]
    public void It_is_the_nearest_one(string root, params string[] files)
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder, "all", "sub módulo", "own", "environments")).FullName;
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
            File.WriteAllText(Path.Combine(_folder, file), "");
        }

        var targets = Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.Cli", "build", "GitOpsDsl.targets");
        File.WriteAllText(Path.Combine(project, "p.proj"), $"<Project><Import Project=\"{targets}\" /></Project>");

        var built = ExternalTool.Run("dotnet", ["msbuild", Path.Combine(project, "p.proj"), "-nologo", "-getProperty:_GitOpsRoot"], []).Trim();

        Assert.Equal(Path.Combine(_folder, root), built);
        Assert.Equal(built, SourceFiles.RepositoryOf(project));
    }
}
