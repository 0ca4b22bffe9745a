namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>
/// Our packages, packed once from what was built, in a feed that has nothing else. Their version is new each time and their cache is
/// their own, so that a package of an earlier run is never what is tested; what they depend on comes from the folder that the
/// repository's restore filled.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _tool;
    private readonly Lazy<FirstEnvironment> _firstEnvironment;

    public PackedPackages()
    {
        foreach (var project in (string[])["GitOpsDsl.Package", "GitOpsDsl.Testing", "GitOpsDsl.Tool", "GitOpsDsl.Templates"])
        {
            Run.Dotnet(
                RepositoryRoot.Path,
                "pack", Path.Combine("src", project), "-nologo", "--no-build", "-c", ThisBuild.Configuration, "-o", Feed,
                $"-p:PackageVersion={Version}")
                .Exits(0);
        }

        _tool = new(InstallTool);
        _firstEnvironment = new(() => new(this));
    }

    /// <summary>The version of all.</summary>
    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The folder that has the .nupkg files.</summary>
    public string Feed => _folder.Of("feed");

    /// <summary>The <c>gitops</c> program, installed from its package.</summary>
    public string Tool => _tool.Value;

    /// <summary>The project that most tests call commands in.</summary>
    internal FirstEnvironment FirstEnvironment => _firstEnvironment.Value;

    public void Dispose()
    {
        if (_firstEnvironment.IsValueCreated)
            FirstEnvironment.Dispose();
        _folder.Dispose();
    }

    /// <summary>What makes NuGet look here, for a project in a folder of its own.</summary>
    public string NuGetConfig =>
        $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{_folder.Of("packages")}" /></config>
          <fallbackPackageFolders><clear /><add key="restored" value="{ThisBuild.PackagesFolder}" /></fallbackPackageFolders>
          <packageSources><clear /><add key="packed" value="{Feed}" /></packageSources>
        </configuration>
        """;

    private string InstallTool()
    {
        _folder.Write("NuGet.config", NuGetConfig);
        string[] install = ["tool", "install", "GitOpsDsl.Tool", "--version", Version, "--tool-path", "tool", "--configfile", "NuGet.config"];
        Run.Dotnet(_folder.Path, install).Exits(0);
        return _folder.Of(Path.Combine("tool", "gitops"));
    }
}
