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
    [InlineData("a: &x [*x]\n", ":1:8: the anchor &x contains itself")]
    [InlineData("a: b\nc: \0", ":2:4: the control character U+0000 is no text")]
    [InlineData("a: b\na: c\n", ":2:1: the key \"a\" is there twice")]
    [InlineData("", "there is no object in ")]
    public void What_can_not_be_used_is_one_line_with_the_place(string text, string problem)
    {
        using var run = new CommandRun();

        var result = Lint(run, text).Expect(2);

        Assert.Contains("manifest.yaml", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_read_keeps_no_finding_of_the_others_back_but_what_it_might_refute()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(run.Directory, "broken.yaml"), "a: [\n");
        var service = "apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop, nmae: x}\nspec: {selector: {app: x}, ports: [{port: 80}]}\n";

        var result = Lint(run, service, run.Directory).Expect(2);

        Assert.Contains("broken.yaml:2:1: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("GD1001", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error GD2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_beside_others_and_a_byte_order_mark_say_nothing()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(run.Directory, "empty.yaml"), "");

        Lint(run, "\ufeffapiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\n", run.Directory).Expect(0);
    }

    [Theory]
    [InlineData("List")]
    [InlineData("ConfigMapList")]
    public void A_list_is_as_many_objects_as_are_in_it(string kind)
    {
        using var run = new CommandRun();
        var item = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: shop}}";

        var result = Lint(run, $"apiVersion: v1\nkind: {kind}\nitems: [{item}, {item.Replace("a,", "b,", StringComparison.Ordinal)}]\n").Expect(0);

        Assert.StartsWith("2 objects in 1 file: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_up_and_a_file_that_is_named_twice_are_read_once()
    {
        using var run = new CommandRun();
        var below = System.IO.Directory.CreateDirectory(Path.Combine(run.Directory, "a", "b")).FullName;
        System.IO.Directory.CreateSymbolicLink(Path.Combine(below, "up"), "../..");
        System.IO.Directory.CreateSymbolicLink(Path.Combine(run.Directory, "0"), "a/b");
        var manifest = Path.Combine(below, "map.yaml");
        File.WriteAllText(manifest, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop, nmae: x}\n");

        var result = run.Run("lint", run.Directory, manifest).Expect(1);

        Assert.StartsWith("1 object in 1 file: 1 error", result.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{manifest}:3:", result.Output, StringComparison.Ordinal);
    }

    private static CommandResult Lint(CommandRun run, string text, string? path = null)
    {
        var file = Path.Combine(run.Directory, "manifest.yaml");
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return run.Run("lint", path ?? file);
    }
}
