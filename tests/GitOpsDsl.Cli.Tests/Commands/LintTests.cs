using System.Text;

namespace GitOpsDsl.Cli.Tests.Commands;

public class LintTests
{
    [Fact]
    public void What_the_default_workloads_render_to_has_no_findings_at_any_severity()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);

        var result = run.Run("lint", run.Rendered).Expect(0);

        Assert.Equal("", result.Output);
        Assert.Equal("15 objects in 15 files: 0 errors, 0 warnings\n", result.Error);
    }

    [Fact]
    public void A_finding_has_the_place_in_the_file_the_id_and_a_way_out()
    {
        using var run = new CommandRun();

        var result = Lint(run, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  nmae: web\n").Expect(1);

        Assert.Contains("manifest.yaml:9:3: error GD1001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"nmae\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_object_the_path_and_the_document()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(run.Directory, "pod.json"), """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web","namespace":"shop"},"data":{"a":1}}""");

        using var json = System.Text.Json.JsonDocument.Parse(run.Run("lint", run.Directory, "--format", "json").Expect(1).Output);
        var finding = json.RootElement.GetProperty("findings")[0];

        Assert.Equal("data.a", finding.GetProperty("path").GetString());
        Assert.Equal("shop", finding.GetProperty("object").GetProperty("namespace").GetString());
        Assert.Equal(0, finding.GetProperty("document").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("objects").GetInt32());
    }

    [Fact]
    public void Files_are_one_environment_so_that_what_refers_to_nothing_is_found()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        File.Delete(Path.Combine(run.Rendered, "shop/prod/web/service-web.yaml"));

        Assert.Contains("ingress-web.yaml", run.Run("lint", run.Rendered).Expect(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: b\n  c: [\n", ":2:4: ")]
    [InlineData("a: &x [1]\nb: *x\n", "the alias *x is not read")]
    [InlineData("? [a]\n: b\n", "a key must be a text")]
    [InlineData("a: b\nc: \0", ":2:4: a NUL is no text")]
    public void What_is_no_yaml_is_one_line_with_the_place(string text, string problem)
    {
        using var run = new CommandRun();

        var result = Lint(run, text).Expect(2);

        Assert.Contains("manifest.yaml", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_levels_are_refused()
    {
        using var run = new CommandRun();

        Assert.Contains("more than 1000 levels are open", Lint(run, new string('[', 10_000)).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        using var run = new CommandRun();
        var file = Path.Combine(run.Directory, "manifest.yaml");
        File.WriteAllBytes(file, [0xff, 0xfe, 0x00, 0x41]);

        Assert.Contains("is not UTF-8", run.Run("lint", file).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_a_byte_order_mark_say_nothing()
    {
        using var run = new CommandRun();

        Lint(run, "").Expect(0);
        Lint(run, "\ufeffapiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\n").Expect(0);
    }

    private static CommandResult Lint(CommandRun run, string text)
    {
        var file = Path.Combine(run.Directory, "manifest.yaml");
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return run.Run("lint", file);
    }
}
