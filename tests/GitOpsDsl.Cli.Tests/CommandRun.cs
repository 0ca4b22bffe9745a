namespace GitOpsDsl.Cli.Tests;

/// <summary>A project in a folder of its own, and calls of commands on it.</summary>
internal sealed class CommandRun : IDisposable
{
    /// <summary>The program has one project's folder, and tests run side by side.</summary>
    private static readonly Lock Setting = new();

    private readonly string _made = System.IO.Directory.CreateTempSubdirectory("gitops command ").FullName;

    private IReadOnlyList<EnvironmentEntry> _catalogue;

    public CommandRun(IReadOnlyList<EnvironmentEntry>? catalogue = null)
    {
        _catalogue = catalogue ?? Generated.EnvironmentCatalogue.Entries;
        Directory = _made;
    }

    /// <summary>The project's folder.</summary>
    public string Directory { get; set; }

    /// <summary>The project's own rules; none as made.</summary>
    public IReadOnlyList<GitOpsDsl.Rules.Rule> Rules { get; set; } = [];

    public string Rendered => Path.Combine(Directory, "rendered");

    /// <summary>A catalogue of one environment that the test makes.</summary>
    public static IReadOnlyList<EnvironmentEntry> Catalogue(Func<GitOpsEnvironment> environment, Action<GitOpsEnvironment, EnvironmentParts>? parts = null, string name = "test")
        => [new("shop", name, $"Environments.{name}", new Origin("/_/Environments.cs", 7), false, () => [environment()], parts ?? ((_, _) => { }))];

    /// <summary>The project has the source of this assembly's environments where the compiler says that it is.</summary>
    public void BringSource()
    {
        var source = Path.Combine(Directory, "tests", "GitOpsDsl.Cli.Tests");
        System.IO.Directory.CreateDirectory(source);
        File.Copy(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Cli.Tests", "Shop.cs"), Path.Combine(source, "Shop.cs"));
    }

    /// <summary>The project's C# is another from now on.</summary>
    public CommandRun Change(IReadOnlyList<EnvironmentEntry> catalogue)
    {
        _catalogue = catalogue;
        return this;
    }

    /// <summary>The project's files below <c>rendered</c>, with their content.</summary>
    public SortedDictionary<string, string> Tree()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (System.IO.Directory.Exists(Rendered))
        {
            foreach (var file in System.IO.Directory.EnumerateFiles(Rendered, "*", SearchOption.AllDirectories))
            {
                files.Add(Path.GetRelativePath(Rendered, file).Replace('\\', '/'), File.ReadAllText(file));
            }
        }

        return files;
    }

    /// <summary>Calls a command; the project is this one.</summary>
    public CommandResult Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        lock (Setting)
        {
            AppContext.SetData("GitOpsDsl.ProjectDirectory", Directory);
            var exit = App.Run(args, _catalogue, output, error, Rules);
            return new(exit, output.ToString(), error.ToString());
        }
    }

    public void Dispose() => System.IO.Directory.Delete(_made, recursive: true);
}
