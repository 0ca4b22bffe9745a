using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Edits;

/// <summary>
/// What a project would render if its source were another: built by the SDK and run, as the author does it (generators, rules and all), but in
/// a temporary folder. <c>GitOpsDsl.targets</c> puts the changed files in the place of the written ones.
/// </summary>
/// <param name="project">The project.</param>
internal sealed class Trial(Project project)
{
    private const string Inventory = ".inventory";

    private const string ConfigurationSetting = "GitOpsDsl.Configuration";

    /// <exception cref="UsageException">It does not compile, or a rule refuses it; the message says what and where.</exception>
    public OutputTree Render(IReadOnlyList<SourceChange> changes)
    {
        var folder = Directory.CreateTempSubdirectory("gitops-trial-").FullName;
        try
        {
            foreach (var change in changes)
            {
                var path = Path.Combine(folder, "source", Path.GetRelativePath(project.Root, change.File));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, change.After ?? []);
            }

            var program = Build(folder);
            var tree = Path.Combine(folder, "tree");
            var (exit, said) = DotnetProgram.Run(["exec", program, "render", project.Directory, "--out", tree]);
            return exit == ExitCode.Success ? Read(tree) : throw new UsageException($"the change is not made, since then:\n{said.Trim()}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The tree that a run wrote, with its bytes.</summary>
    private static OutputTree Read(string root)
    {
        var environments = new List<OutputEnvironment>();
        foreach (var system in Directory.Exists(root) ? Directory.GetDirectories(root) : [])
        {
            // By inventories: an environment without objects has no folder.
            foreach (var inventory in Directory.GetFiles(system, "*" + Inventory))
            {
                var environment = inventory[..^Inventory.Length];
                var files = (Directory.Exists(environment) ? Directory.GetFiles(environment, "*", SearchOption.AllDirectories) : [])
                    .Select(file => new OutputFile(Path.GetRelativePath(environment, file).Replace('\\', '/'), File.ReadAllBytes(file), "the changed source"));
                environments.Add(new($"{Path.GetFileName(system)}/{Path.GetFileName(environment)}", "the changed source", [.. files]));
            }
        }

        return new(environments, IsWhole: true);
    }

    private string Build(string folder)
    {
        var configuration = AppContext.GetData(ConfigurationSetting) as string ?? "Debug";
        var (exit, said) = DotnetProgram.Run(
        [
            "build", ProjectFile(), "-nologo", "-v", "quiet", "--no-restore", "-c", configuration, "-t:Build", "-getProperty:TargetPath",
            $"-p:GitOpsTrial={folder}", "-p:BuildProjectReferences=false",
        ]);
        if (exit == ExitCode.Success)
        {
            return said.Trim();
        }

        var errors = said.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(Path.Combine(folder, "source") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct();
        throw new UsageException($"the change is not made, since it does not compile:\n{string.Join('\n', errors) switch { "" => said.Trim(), var some => some }}");
    }

    private string ProjectFile() => Directory.GetFiles(project.Directory, "*.csproj") is [var only]
        ? only
        : throw new UsageException($"there is not just one project in {project.Directory}, so that a change of it can't be tried");
}
