using System.Text.Json;

namespace GitOpsDsl.Cli.Tests.Commands.Diff;

public class DiffTests
{
    [Theory]
    [InlineData("text", "diff.txt")]
    [InlineData("markdown", "diff.md")]
    [InlineData("json", "diff.json")]
    public void A_day_of_changes_is_told_by_what_it_does(string format, string golden)
    {
        using var run = Changed();

        Golden.Verify(run.Run("diff", "--format", format).Expect(0).Output, golden);
    }

    [Fact]
    public void The_readme_shows_what_it_prints()
    {
        using var run = Changed();
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        var sample = readme[readme.IndexOf("    shop/prod\n", StringComparison.Ordinal)..].Split("\n\n")[0];

        var printed = run.Run("diff").Expect(0).Output.Split('\n');

        Assert.All(sample.Split('\n'), line => Assert.Contains(line[4..], printed));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void What_a_secret_holds_is_never_shown(string format)
    {
        using var run = Changed();

        var output = run.Run("diff", "--format", format).Expect(0).Output;

        Assert.Contains("data.password", output, StringComparison.Ordinal);
        Assert.DoesNotContain("b2xkIHBhc3N3b3Jk", output, StringComparison.Ordinal);
        Assert.DoesNotContain("bmV3IHBhc3N3b3Jk", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_tree_differs_in_nothing()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);

        var result = run.Run("diff", "--exit-code").Expect(0);

        Assert.Equal("", result.Output);
        Assert.Equal("nothing differs from the tree on the disk; '--against HEAD' compares with what is committed\n", result.Error);
    }

    [Theory]
    [InlineData("--exit-code", 1)]
    [InlineData("--exit-code=nothing", 1)]
    [InlineData("--exit-code=restarts-pods", 1)]
    [InlineData("--exit-code=changes-exposure", 0)]
    [InlineData("--no-color", 0)]
    public void The_exit_code_says_what_was_asked_about(string option, int exit)
    {
        using var run = new CommandRun(Orders.Catalogue(Orders.Before));
        run.Run("render").Expect(0);

        run.Change(Orders.Catalogue(Orders.Before with { Api = Orders.Before.Api with { Image = "registry.example.com/orders/api:2.0.2" } }));

        run.Run("diff", option).Expect(exit);
    }

    [Fact]
    public void Two_environments_differ_by_what_their_authors_wrote_and_not_by_their_namespaces()
    {
        using var run = new CommandRun();

        Golden.Verify(run.Run("diff", "--from", "int", "--to", "prod").Expect(0).Output, "from-to.txt");
    }

    [Fact]
    public void An_environment_that_is_gone_is_a_deletion()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        run.Change([.. Generated.EnvironmentCatalogue.Entries.Where(static entry => entry.Name == "prod")]);

        using var json = JsonDocument.Parse(run.Run("diff", "--format=json").Expect(0).Output);

        Assert.Equal("loses-data", json.RootElement.GetProperty("class").GetString());
        Assert.All(json.RootElement.GetProperty("objects").EnumerateArray(), static one => Assert.Equal("removed", one.GetProperty("change").GetString()));
    }

    [Fact]
    public void A_hand_edit_that_means_the_same_is_no_difference()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        var file = Path.Combine(run.Rendered, "shop/int/web/deployment-web.yaml");
        File.WriteAllText(file, "# edited\r\n" + File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Assert.Equal("", run.Run("diff").Expect(0).Output);
    }

    [Theory]
    [InlineData("--from and --to go together", "--from", "int")]
    [InlineData("without --against and --env", "--from", "int", "--to", "prod", "--env", "int")]
    [InlineData("are one environment", "--from", "int", "--to", "shop/int")]
    [InlineData("--exit-code is one of nothing, restarts-pods", "--exit-code=harmless")]
    [InlineData("there is no environment 'stage'", "--env", "stage")]
    public void What_makes_no_sense_is_refused(string message, params string[] options)
    {
        using var run = new CommandRun();

        Assert.Contains(message, run.Run(["diff", .. options]).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_stays_within_what_a_forge_takes()
    {
        var keys = Enumerable.Range(0, 3000).Select(static number => $"KEY_{number}");
        var many = new ValueMap<ConfigValue>(keys.Select(static key => KeyValuePair.Create(key, (ConfigValue)"before, in many words, to make it long")));
        using var run = new CommandRun(Orders.Catalogue(Orders.Before with { Api = Orders.Before.Api with { Config = many } }));
        run.Run("render").Expect(0);
        run.Change(Orders.Catalogue(Orders.After));

        var comment = run.Run("diff", "--format", "markdown").Expect(0).Output;

        Assert.InRange(comment.Length, 1_000, 65_536);
        Assert.Contains("1 more did not fit here", comment, StringComparison.Ordinal);
    }

    private static CommandRun Changed()
    {
        var run = new CommandRun(Orders.Catalogue(Orders.Before));
        run.Run("render").Expect(0);
        return run.Change(Orders.Catalogue(Orders.After));
    }
}
