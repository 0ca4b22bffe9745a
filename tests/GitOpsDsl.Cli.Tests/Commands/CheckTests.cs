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

        Assert.Contains("service-web.yaml: error GD6001: was changed by hand", findings, StringComparison.Ordinal);
        Assert.Contains("configmap-web.yaml: error GD6001: was deleted by hand", findings, StringComparison.Ordinal);
        Assert.EndsWith("# mine\n", File.ReadAllText(edited), StringComparison.Ordinal);
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
