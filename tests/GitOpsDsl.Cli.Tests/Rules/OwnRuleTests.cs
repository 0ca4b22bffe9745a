using GitOpsDsl.Cli.Tests.Reports;

namespace GitOpsDsl.Cli.Tests.Rules;

public class OwnRuleTests
{
    [Fact]
    public void A_rule_of_the_project_is_found_by_the_generator()
        => Assert.IsType<PinnedByDigest>(Assert.Single(Generated.EnvironmentCatalogue.Rules));

    [Fact]
    public void It_runs_in_check_and_lint_and_is_explained()
    {
        using var run = new CommandRun { Rules = Generated.EnvironmentCatalogue.Rules };
        run.Run("render").Expect(0);

        Assert.Contains("warning SHOP001: ", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
        Assert.Contains("warning SHOP001: ", run.Run("lint", run.Rendered).Expect(0).Output, StringComparison.Ordinal);
        Assert.StartsWith("SHOP001: Image without a digest\n", run.Run("explain", "shop001").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editorconfig_sets_its_severity_and_an_excuse_keeps_it_back()
    {
        using var shop = new FaultyShop(2, new Excuse("SHOP001", "the base image has none"));
        shop.Command.Rules = Generated.EnvironmentCatalogue.Rules;

        Assert.DoesNotContain("SHOP001", shop.Run("check").Output, StringComparison.Ordinal);

        using var run = new CommandRun { Rules = Generated.EnvironmentCatalogue.Rules };
        File.WriteAllText(Path.Combine(run.Directory, ".globalconfig"), "is_global = true\ndotnet_diagnostic.SHOP001.severity = none\n");
        run.Run("render").Expect(0);
        Assert.DoesNotContain("SHOP001", run.Run("lint", run.Rendered).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_this_very_rule()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/GitOpsDsl.Cli.Tests/Rules/PinnedByDigest.cs"));
        var rule = source[source.IndexOf("public sealed class", StringComparison.Ordinal)..];

        Assert.Contains(rule.Trim(), File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md")), StringComparison.Ordinal);
    }
}
