namespace GitOpsDsl.Cli.Tests.Commands;

public class RenderTests
{
    [Fact]
    public void Every_environment_is_rendered_and_a_second_time_nothing_changes()
    {
        using var run = new CommandRun();

        run.Run("render").Expect(0);
        var first = run.Tree();
        var again = run.Run("render").Expect(0);

        Assert.Contains("shop/prod/web/ingress-web.yaml", first.Keys);
        Assert.DoesNotContain("shop/int/web/ingress-web.yaml", first.Keys);
        Assert.Equal(first, run.Tree());
        Assert.Contains("0 created, 0 updated, 0 deleted", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_a_rule_stops_the_write_unless_rules_are_left_to_check()
    {
        using var run = new CommandRun(CommandRun.Catalogue(
            static () => new Shop { Namespace = "shop", Web = new() { Image = "unused:1" } },
            static (_, parts) => parts.Add(
                "secret",
                new Secret { Metadata = new() { Name = "db" }, Data = new() { ["password"] = Base64.FromText("hunter2") } },
                new Origin("/_/Environments.cs", 7))));

        Assert.Contains("GD3303", run.Run("render").Expect(1).Output, StringComparison.Ordinal);
        Assert.Empty(run.Tree());
        run.Run("render", "--no-rules").Expect(0);
        Assert.Contains("shop/test/secret/secret-db.yaml", run.Tree().Keys);
    }

    [Fact]
    public void One_environment_can_be_rendered_alone_by_its_id_or_its_name()
    {
        using var run = new CommandRun();

        run.Run("render", "--env", "shop/int").Expect(0);
        Assert.All(run.Tree().Keys, static path => Assert.StartsWith("shop/int", path, StringComparison.Ordinal));
        run.Run("render", "--env=prod").Expect(0);

        Assert.Contains("shop/prod/web/deployment-web.yaml", run.Tree().Keys);
        Assert.Contains("shop/int/web/deployment-web.yaml", run.Tree().Keys);
    }

    [Fact]
    public void An_unknown_environment_is_refused_with_those_that_there_are()
    {
        using var run = new CommandRun();

        var result = run.Run("render", "--env", "qa").Expect(2);

        Assert.Equal("gitops: there is no environment 'qa'; there are: shop/int, shop/prod\n", result.Error);
        Assert.Empty(run.Tree());
    }

    [Fact]
    public void A_dry_run_prints_the_plan_and_writes_nothing()
    {
        using var run = new CommandRun();

        var result = run.Run("render", "--dry-run", "--env", "int").Expect(0);

        Assert.Contains("create  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("shop/int/web/deployment-web.yaml", result.Output, StringComparison.Ordinal);
        Assert.Empty(run.Tree());
    }

    [Fact]
    public void An_environment_that_is_gone_from_the_project_is_gone_from_the_tree()
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        using var smaller = new CommandRun([.. Generated.EnvironmentCatalogue.Entries.Where(static entry => entry.Name == "int")]);

        smaller.Run("render", "--out", run.Rendered).Expect(0);

        Assert.All(run.Tree().Keys, static path => Assert.StartsWith("shop/int", path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("render")]
    [InlineData("check")]
    public void A_project_that_declares_no_environment_deletes_nothing(string command)
    {
        using var run = new CommandRun();
        run.Run("render").Expect(0);
        var before = run.Tree();

        Assert.Contains("declares no environment: mark a static property", run.Change([]).Run(command).Expect(2).Error, StringComparison.Ordinal);

        Assert.Equal(before, run.Tree());
    }

    [Fact]
    public void A_foreign_file_in_the_way_stops_the_write_and_is_kept()
    {
        using var run = new CommandRun();
        var foreign = Path.Combine(run.Rendered, "shop/int/web/deployment-web.yaml");
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(foreign)!);
        File.WriteAllText(foreign, "mine");

        var result = run.Run("render").Expect(2);

        Assert.Matches(@"^gitops: .*deployment-web\.yaml.*\. Move or delete it and run again; [^\n]*\.\n$", result.Error);
        Assert.Equal("mine", Assert.Single(run.Tree()).Value);
    }

    [Fact]
    public void The_tree_is_the_same_for_every_degree_of_parallelism_and_order_of_declaration()
    {
        using var run = new CommandRun();
        using var reversed = new CommandRun([.. Generated.EnvironmentCatalogue.Entries.Reverse()]);

        run.Run("render").Expect(0);
        reversed.Run("render").Expect(0);

        Assert.Equal(run.Tree(), reversed.Tree());
    }
}
