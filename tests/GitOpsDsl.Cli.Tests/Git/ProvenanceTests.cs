using System.Text.Json;

namespace GitOpsDsl.Cli.Tests.Git;

public class ProvenanceTests
{
    private const string Metadata = "shop/test.hydrator.metadata";

    [Fact]
    public void It_names_the_commit_as_Argo_CDs_hydrator_does()
    {
        using var run = Committed("Add <the> shop\n\nWith a body.\n");
        run.Git("remote", "add", "origin", "https://user:token@git.example.com/acme/environments");

        run.Project.Run("render", "--provenance").Expect(0);

        var text = run.Project.Tree()[Metadata];
        var json = JsonDocument.Parse(text).RootElement;
        Assert.Equal(["repoURL", "drySha", "author", "date", "subject", "body"], json.EnumerateObject().Select(static one => one.Name));
        Assert.Equal("https://git.example.com/acme/environments", json.GetProperty("repoURL").GetString());
        Assert.Equal(run.Git("rev-parse", "HEAD").Trim(), json.GetProperty("drySha").GetString());
        Assert.Equal("t <t@example.com>", json.GetProperty("author").GetString());
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$", json.GetProperty("date").GetString());
        Assert.Equal("With a body.", json.GetProperty("body").GetString());
        Assert.Contains("\n  \"subject\": \"Add <the> shop\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        run.Project.Run("check").Expect(0);
        run.Project.Run("render", "--provenance").Expect(0);
    }

    [Fact]
    public void An_environment_that_did_not_change_keeps_its_commit_and_one_that_did_gets_the_new_one()
    {
        using var run = Committed("first");
        run.Project.Run("render", "--provenance").Expect(0);
        var first = run.Project.Tree()[Metadata];
        run.CommitAll("second");

        run.Project.Run("render", "--provenance").Expect(0);
        Assert.Equal(first, run.Project.Tree()[Metadata]);

        run.Project.Change(Catalogue("next")).Run("render", "--provenance").Expect(0);
        Assert.Contains("second", run.Project.Tree()[Metadata], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_rendered_without_it_or_gone_has_none_that_is_untrue()
    {
        using var run = Committed("first");
        run.Project.Run("render", "--provenance").Expect(0);

        run.Project.Run("render").Expect(0);
        Assert.Contains(Metadata, run.Project.Tree().Keys);

        run.Project.Change(Catalogue("next")).Run("render").Expect(0);
        Assert.DoesNotContain(Metadata, run.Project.Tree().Keys);

        run.CommitAll("second");
        run.Project.Run("render", "--provenance").Expect(0);
        run.Project.Change(CommandRun.Catalogue(static () => new Shop { Namespace = "other", Web = new() { Image = "web:1.0.0" } }, name: "other")).Run("render").Expect(0);
        Assert.All(run.Project.Tree().Keys, static path => Assert.StartsWith("shop/other", path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_that_is_not_committed_and_a_folder_in_no_repository_are_refused()
    {
        using var run = new GitRun(Catalogue("shop"));
        Assert.Contains("is in no git repository", run.Project.Run("render", "--provenance").Expect(2).Error, StringComparison.Ordinal);

        run.Init();
        File.WriteAllText(Path.Combine(run.Project.Directory, "Größe 1.cs"), "// mine\n");
        Assert.Contains(", and Größe 1.cs is not as committed: commit first", run.Project.Run("render", "--provenance").Expect(2).Error, StringComparison.Ordinal);
        Assert.Empty(run.Project.Tree());
    }

    [Theory]
    [InlineData("worktree", "add", "-q", "--detach")]
    [InlineData("clone", "-q", "--depth=1", "file://.")]
    public void A_detached_worktree_and_a_shallow_clone_have_a_commit_as_well(params string[] words)
    {
        using var run = Committed("first");
        using var other = new CommandRun(Catalogue("shop"));
        run.Git([.. words.Select(word => word.Replace("file://.", "file://" + run.Project.Directory, StringComparison.Ordinal)), other.Directory]);

        other.Run("render", "--provenance").Expect(0);

        Assert.Contains(run.Git("rev-parse", "HEAD").Trim(), other.Tree()[Metadata], StringComparison.Ordinal);
    }

    private static GitRun Committed(string message)
    {
        var run = new GitRun(Catalogue("shop"));
        run.Init();
        File.WriteAllText(Path.Combine(run.Project.Directory, "Shop.cs"), "// the shop\n");
        run.CommitAll(message);
        return run;
    }

    private static IReadOnlyList<EnvironmentEntry> Catalogue(string space) => CommandRun.Catalogue(() => Shop.Int with { Namespace = space });
}
