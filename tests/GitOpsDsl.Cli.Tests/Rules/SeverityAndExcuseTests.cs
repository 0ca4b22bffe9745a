using GitOpsDsl.Cli.Tests.Reports;

namespace GitOpsDsl.Cli.Tests.Rules;

public class SeverityAndExcuseTests
{
    [Fact]
    public void An_editorconfig_sets_the_severity_of_a_rule_for_the_files_that_its_section_is_about()
    {
        using var shop = new FaultyShop();
        Write(shop, "root = true\n[*.cs]\ndotnet_diagnostic.GD4201.severity = none\n[Other.cs]\ndotnet_diagnostic.GD2202.severity = none\n");

        var output = shop.Run("check", "--findings-only").Expect(1).Output;

        Assert.DoesNotContain("GD4201", output, StringComparison.Ordinal);
        Assert.Contains("error GD2202", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_longer_an_error_is_rendered_and_counted()
    {
        using var shop = new FaultyShop();
        Write(shop, "root = true\n[Environments.cs]\ndotnet_diagnostic.GD2202.severity = suggestion\n");

        var result = shop.Run("render").Expect(0);

        Assert.StartsWith("0 errors, 1 warning, 1 info: 'gitops check' lists them\n", result.Error, StringComparison.Ordinal);
        Assert.NotEmpty(shop.Command.Tree());
    }

    [Fact]
    public void Lint_takes_the_severity_for_the_yaml_file()
    {
        using var shop = new FaultyShop();
        Write(shop, "root = true\n[*.cs]\ndotnet_diagnostic.GD2202.severity = none\n");
        shop.Run("render").Expect(0);
        Assert.Contains("GD4201", shop.Run("lint", shop.Command.Rendered).Output, StringComparison.Ordinal);

        Write(shop, "root = true\n[rendered/**.yaml]\ndotnet_diagnostic.GD2202.severity = none\ndotnet_diagnostic.GD4201.severity = none\n");

        Assert.Equal("", shop.Run("lint", shop.Command.Rendered).Expect(0).Output);
    }

    [Fact]
    public void An_excuse_keeps_a_finding_back_and_lint_honours_it_in_the_rendered_tree()
    {
        using var shop = new FaultyShop(2, new Excuse("GD4201", "the leader election allows one only"), new Excuse("GD2202", "an operator makes it"));

        shop.Run("render").Expect(0);

        Assert.Contains(
            "gitops.dsl/excuse.GD4201: the leader election allows one only", shop.Command.Tree()["shop/test/web/deployment-web.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("excuse", shop.Command.Tree()["shop/test/web/service-web.yaml"], StringComparison.Ordinal);
        Assert.Equal("", shop.Run("lint", shop.Command.Rendered).Expect(0).Output);
        Assert.Equal("", shop.Run("check").Expect(0).Output);
    }

    [Theory]
    [InlineData("GD3104", "a reason", "GD3104 finds nothing wrong with this component's objects: take the excuse out")]
    [InlineData("GD9999", "a reason", "there is no rule GD9999: correct the id, or take the excuse out")]
    [InlineData("GD4201", " ", "an excuse needs a reason: say why GD4201 does not matter here")]
    public void An_excuse_that_excuses_nothing_is_a_finding_where_it_is_written(string id, string reason, string message)
    {
        using var shop = new FaultyShop(2, new Excuse(id, reason, "/_/Environments.cs", 4));

        Assert.Contains($"Environments.cs:4: warning GD5901: {message} [shop/test]", shop.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prefix_of_the_annotation_is_the_one_that_the_rules_know()
        => Assert.Equal(GitOpsDsl.Rules.Excuse.Prefix, Excuse.AnnotationPrefix);

    private static void Write(FaultyShop shop, string editorConfig)
        => File.WriteAllText(Path.Combine(shop.Command.Directory, ".editorconfig"), editorConfig);
}
