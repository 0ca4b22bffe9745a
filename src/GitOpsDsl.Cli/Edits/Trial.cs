using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Edits;

/// <summary>
/// What a project would render if its source were another: built by the SDK and run, as the author does it (generators, rules and all), but in
/// a temporary folder. <c>GitOpsDsl.targets</c> puts the changed files in the place of the written ones.
/// </summary>
/// <param name="invocation">The call.</param>
internal sealed class Trial(Invocation invocation)
{
    private const string RenderedFolder = "tree";

    private const string Inventory = ".inventory";

    private const string ConfigurationSetting = "GitOpsDsl.Configuration";

    private readonly Project _project = invocation.Project!;

    /// <exception cref="UsageException">It does not compile, or a rule refuses it; the message says what and where.</exception>
    public TrialResult Render(IReadOnlyList<SourceChange> changes)
    {
        var folder = Directory.CreateTempSubdirectory("gitops-trial-").FullName;
        try
        {
            foreach (var change in changes)
            {
                var path = Path.Combine(folder, "source", Path.GetRelativePath(_project.Root, change.File));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, change.After ?? []);
            }

            var program = Build(folder);
            var tree = Path.Combine(folder, RenderedFolder);
            var (exit, output, said) = DotnetProgram.Run(["exec", program, "render", _project.Directory, "--out", tree, "--format", "json"]);
            var isRendered = exit is ExitCode.Success or ExitCode.Findings;
            var findings = isRendered ? FindingJsonReader.Read(output, $"{Path.GetFileName(folder)}/{RenderedFolder}") : [];
            return exit == ExitCode.Success ? new(Read(tree), findings)
                : throw new UsageException($"the change is not made, since then:\n{(isRendered ? Shown(findings, changes) : said.Replace(tree, RenderedTree.Root(invocation), StringComparison.Ordinal)).Trim()}");
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

    /// <summary>As <c>check</c> shows them, in the source as it would be.</summary>
    private string Shown(IReadOnlyList<Finding> findings, IReadOnlyList<SourceChange> changes)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var set = new FindingSet([.. findings.Where(static finding => finding.Severity == Severity.Error)], 0, 0, _project.Root, invocation.Rules)
        {
            Tree = RenderedTree.Root(invocation),
            Texts = SourceChange.Texts(changes),
        };
        FindingText.Write(set, text, color: false);
        return text.ToString();
    }

    private string Build(string folder)
    {
        var configuration = AppContext.GetData(ConfigurationSetting) as string ?? "Debug";
        var (exit, output, said) = DotnetProgram.Run(
        [
            "build", ProjectFile(), "-nologo", "-v", "quiet", "--no-restore", "-c", configuration, "-t:Build", "-getProperty:TargetPath",
            $"-p:GitOpsTrial={folder}", "-p:BuildProjectReferences=false",
        ]);
        if (exit == ExitCode.Success)
        {
            return output.Trim();
        }

        var errors = said.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(Path.Combine(folder, "source") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct().ToList();
        throw new UsageException(errors.Count > 0
            ? $"the change is not made, since it does not compile:\n{string.Join('\n', errors)}"
            : $"the change is not made, since the project can't be built:\n{said.Trim()}");
    }

    private string ProjectFile() => Directory.GetFiles(_project.Directory, "*.csproj") is [var only]
        ? only
        : throw new UsageException($"there is not just one project in {_project.Directory}, so that a change of it can't be tried");
}
