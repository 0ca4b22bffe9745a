namespace GitOpsDsl.Cli.Tests.Commands;

public class CheckTests
{
    [Fact]
    public void A_fresh_tree_has_nothing_to_say()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);

        Assert.Equal("", run.Run("check").Expect(0).Output);
    }

    [Fact]
    public void A_tree_that_was_never_rendered_is_drift()
    {
        using var run = new CommandRun();

        Assert.Contains("error GD6002: is not rendered yet", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
        Assert.Empty(run.Tree());
    }

    [Fact]
    public void A_hand_edit_is_told_from_a_stale_render()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        var edited = Path.Combine(run.Rendered, "shop/int/web/service-web.yaml");
        File.AppendAllText(edited, "# mine\n");
        File.Delete(Path.Combine(run.Rendered, "shop/int/web/configmap-web.yaml"));

        var findings = run.Run("check").Expect(1).Output;

        Assert.Contains(": error GD6001: was changed by hand: change the C# instead; 'render'", findings, StringComparison.Ordinal);
        Assert.Contains("configmap-web.yaml: error GD6001: was deleted by hand", findings, StringComparison.Ordinal);
        Assert.EndsWith("# mine\n", File.ReadAllText(edited), StringComparison.Ordinal);
        Assert.Contains("configmap-web.yaml and 1 more is written anew: change the C# instead", run.Run("render").Expect(0).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("anew", run.Run("render").Expect(0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nobody_rendered_is_named_because_the_agent_applies_it()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        Directory.CreateDirectory(Path.Combine(run.Rendered, "shop/int/own"));
        File.WriteAllText(Path.Combine(run.Rendered, "shop/int/own/back-door.yaml"), "kind: ClusterRoleBinding\n");
        File.WriteAllText(Path.Combine(run.Rendered, "shop/int/own/README.md"), "no agent looks at it\n");
        Directory.CreateSymbolicLink(Path.Combine(run.Rendered, "shop/int/own/again"), "..");

        var findings = run.Run("check").Expect(1).Output;

        Assert.Contains("shop/int/own/back-door.yaml: error GD6003: is rendered by nobody", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("README", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TITLE: Shop", "TITLE: Mine", "data.TITLE at tests/GitOpsDsl.Cli.Tests/Shop.cs:10:99", 10, 99)]
    [InlineData("  name: web\n", "", "metadata.name at tests/GitOpsDsl.Cli.Tests/Shop.cs:10:15", 10, 15)]
    public void The_CSharp_that_owns_a_line_that_was_changed_by_hand_is_named(string line, string edited, string place, int sourceLine, int column)
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        var file = Path.Combine(run.Rendered, "shop/int/web/configmap-web.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace(line, edited, StringComparison.Ordinal));
        run.BringSource();

        Assert.Contains($"was changed by hand: change the C# instead, which writes {place}; 'render' writes it anew", run.Run("check").Expect(1).Output, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(run.Run("check", "--format", "json").Expect(1).Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        var related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal((sourceLine, column), (related.GetProperty("line").GetInt32(), related.GetProperty("column").GetInt32()));
        Assert.EndsWith("configmap-web.yaml", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_named_once()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        foreach (var file in Directory.EnumerateFiles(run.Rendered, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        var findings = run.Run("check").Expect(1).Output;

        Assert.Contains("(core.autocrlf): 'gitops merge-driver' writes", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("by hand", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("anew", run.Run("render").Expect(0).Error, StringComparison.Ordinal);
        run.Run("check").Expect(0);
    }

    [Fact]
    public void Texts_with_the_line_ends_of_their_CSharp_file_are_told_from_a_stale_render()
    {
        using var run = new CommandRun(With("a\nb\n"));
        run.Run("render").Expect(0);

        Assert.Contains("'*.cs text eol=lf' in .gitattributes", run.Change(With("a\r\nb\r\n")).Run("check").Expect(1).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("eol=lf", run.Change(With("other\nb\n")).Run("check").Expect(1).Output, StringComparison.Ordinal);

        static IReadOnlyList<EnvironmentEntry> With(string text) => CommandRun.Catalogue(
            () => Shop.Int with { Web = Shop.Int.Web with { Config = new() { ["TEXT"] = text } } },
            static (environment, parts) => parts.Add("web", ((Shop)environment).Web, default));
    }

    [Fact]
    public void Findings_are_one_json_object()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        File.Delete(Path.Combine(run.Rendered, "shop/int/web/configmap-web.yaml"));

        using var json = System.Text.Json.JsonDocument.Parse(run.Run("check", "--format", "json").Expect(1).Output);

        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("GD6001", finding.GetProperty("id").GetString());
        Assert.Equal("delivery", finding.GetProperty("category").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }
}
