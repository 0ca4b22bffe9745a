namespace GitOpsDsl.Cli.Tests.Commands;

public class BlameTests
{
    private const string Deployment = "rendered/shop/prod/web/deployment-web.yaml";

    [Theory]
    [InlineData("blame.txt", "rendered/shop/prod/web/ingress-web.yaml")]
    [InlineData("blame.line.txt", "rendered/shop/prod/web/configmap-web.yaml:10")]
    [InlineData("blame.default.txt", Deployment + ":10")]
    [InlineData("blame.namespace.txt", "rendered/shop/prod/namespace/namespace-shop-prod.yaml")]
    [InlineData("blame.json", "rendered/shop/prod/web/configmap-web.yaml:10", "--format", "json")]
    public void It_names_the_CSharp_of_each_line(string golden, string file, params string[] options)
    {
        using var run = Rendered();

        var result = run.Run(["blame", Path.Combine(run.Directory, file), .. options]).Expect(0);

        Assert.Equal(golden is "blame.txt" or "blame.namespace.txt" ? "~ is a default that nobody wrote: 'gitops blame FILE:LINE' names the property that changes it\n" : "", result.Error);
        Golden.Verify(result.Output.Replace(run.Directory + "/", "", StringComparison.Ordinal), golden);
    }

    [Theory]
    [InlineData(Deployment + ":9999", "has no line 9999")]
    [InlineData(Deployment + ":0", "'0' is no line")]
    [InlineData(Deployment + ":x", "'x' is no line")]
    [InlineData("rendered/shop/prod/web/nothing.yaml", "there is no file")]
    [InlineData("rendered/shop/prod/web", "is a directory: name one file of it")]
    [InlineData("rendered/shop/prod/notes.md", "is no file that shop/prod renders to")]
    [InlineData("rendered/shop/prod.inventory", "is not in the rendered tree")]
    [InlineData("tests/GitOpsDsl.Cli.Tests/Shop.cs", "is not in the rendered tree")]
    [InlineData("rendered/other/prod/web.yaml", "there is no environment 'other/prod'")]
    public void What_is_no_line_of_the_tree_is_refused(string file, string message)
    {
        using var run = Rendered();
        foreach (var foreign in new[] { "rendered/shop/prod/notes.md", "rendered/other/prod/web.yaml" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(run.Directory, foreign))!);
            File.WriteAllText(Path.Combine(run.Directory, foreign), "");
        }

        var result = run.Run("blame", Path.Combine(run.Directory, file)).Expect(2);

        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_copied_from_a_finding_has_a_column_too()
    {
        using var run = Rendered();
        var line = Path.Combine(run.Directory, "rendered/shop/prod/web/configmap-web.yaml:10");

        Assert.Equal(run.Run("blame", line).Expect(0).Output, run.Run("blame", line + ":3").Expect(0).Output);
    }

    [Fact]
    public void A_file_that_was_changed_has_other_lines_and_says_so()
    {
        using var run = Rendered();
        File.AppendAllText(Path.Combine(run.Directory, Deployment), "# by hand\n");

        var result = run.Run("blame", Path.Combine(run.Directory, Deployment)).Expect(2);

        Assert.Contains("is not what shop/prod renders to now", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_source_the_place_is_the_line_that_the_record_knows()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);

        var result = run.Run("blame", Path.Combine(run.Directory, Deployment + ":10")).Expect(0);

        Assert.Matches(@"^tests/GitOpsDsl.Cli.Tests/Shop.cs:\d+\n", result.Output);
    }

    /// <summary>A project that has the source of this assembly's environments where the compiler says that it is.</summary>
    private static CommandRun Rendered()
    {
        var run = new CommandRun();
        run.BringSource();
        run.Run("render").Expect(0);
        return run;
    }
}
