using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Cli.Tests.Commands;

/// <summary>The CI files that a new repository gets. For Azure Pipelines there is no linter to be had: its file is read, and what it must say looked for.</summary>
public class CiFileTests
{
    private static readonly string Template = Path.Combine(RepositoryRoot.Path, "templates", "gitops");

    [CiLinterFact]
    public void Actionlint_has_nothing_against_the_workflows()
    {
        Lint("github", ".github/workflows/check.yml");
        Lint("github", ".github/workflows/set-image.yml");
    }

    [CiLinterFact]
    public void Actionlint_would_have()
        => Assert.Contains("unexpected key", Refusal("github", ".github/workflows/check.yml", "timeout-minutes:", "timeout:"), StringComparison.Ordinal);

    [CiLinterFact]
    public void The_schema_of_gitlab_takes_the_pipeline() => Lint("gitlab", ".gitlab-ci.yml");

    [CiLinterFact]
    public void The_schema_of_gitlab_would_not() => Refusal("gitlab", ".gitlab-ci.yml", "script:", "skript:");

    [Theory]
    [InlineData(".github/workflows/check.yml", "check --format github")]
    [InlineData(".gitlab-ci.yml", "check --format gitlab")]
    [InlineData("azure-pipelines.yml", "check --format azure")]
    public void Pull_requests_are_built_checked_with_annotations_tested_and_shown(string file, string check)
    {
        var scripts = string.Join('\n', Scalars(file));

        Assert.All(
            ["dotnet build", check, "dotnet test --no-build", "diff --against ", "--format markdown"],
            word => Assert.Contains(word, scripts, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".github/workflows/set-image.yml")]
    [InlineData(".gitlab-ci.yml")]
    [InlineData("azure-pipelines.set-image.yml")]
    public void What_a_release_sends_reaches_the_shell_as_quoted_variables_only(string file)
    {
        var script = Scalars(file).Single(static text => text.Contains(" -- set ", StringComparison.Ordinal));

        Assert.Contains("""-- "$ENVIRONMENT" "$PROPERTY" "$IMAGE" """.TrimEnd(), script, StringComparison.Ordinal);
        Assert.DoesNotContain("${{", script, StringComparison.Ordinal);
    }

    private static void Lint(string system, string file) => ExternalTool.Run("node", Words(system, Path.Combine(Template, file)), []);

    private static string Refusal(string system, string file, string right, string wrong)
    {
        using var run = new CommandRun();
        var broken = Path.Combine(run.Directory, "broken.yml");
        File.WriteAllText(broken, File.ReadAllText(Path.Combine(Template, file)).Replace(right, wrong, StringComparison.Ordinal));
        return Assert.Throws<InvalidOperationException>(() => ExternalTool.Run("node", Words(system, broken), [])).Message;
    }

    private static string[] Words(string system, string file)
        => [Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Cli.Tests", "Commands", "New", "lint.mjs"), CiLinterFactAttribute.Folder, system, file];

    /// <summary>Every scalar of the file.</summary>
    private static IEnumerable<string> Scalars(string file)
    {
        using var reader = new StreamReader(Path.Combine(Template, file));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents.Single().AllNodes.OfType<YamlScalarNode>().Select(static node => node.Value ?? "").ToList();
    }
}
