using GitOpsDsl.Cli.Tests.Git;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>An environment runs again what it ran at a revision, as the tree of that revision tells.</summary>
public sealed class RollbackTests
{
    [Fact]
    public void The_image_of_a_revision_is_written_in_todays_source()
    {
        using var project = Released();
        project.Promote("prod", "--from-revision", "HEAD~2", "--commit");
        Assert.Contains("Image = \"reg/web:2\", Config = new() { [\"K0\"] = \"new\",", project.Source, StringComparison.Ordinal);
        Assert.Equal(project.Source, project.Tree);
        Assert.StartsWith("gitops promote --from-revision HEAD~2 prod\n", project.Git("log", "-1", "--format=%B"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var project = Released();
        project.Promote("prod", "--from-revision", "HEAD~2", "--dry-run");
        Assert.Equal("", project.Git("status", "--porcelain"));
    }

    [Theory]
    [InlineData("there is no revision 'v9'", "prod", "--from-revision", "v9")]
    [InlineData("HEAD~3 has no rendered tree of shop/prod", "prod", "--from-revision", "HEAD~3")]
    [InlineData("prod has no component 'wep'", "prod", "--from-revision", "HEAD~2", "--component", "wep")]
    [InlineData("promote needs FROM and TO, or FROM and --from-revision", "prod")]
    [InlineData("the tree is older than the source", "prod", "--from-revision", "HEAD~2", "stale")]
    public void What_can_not_go_back_is_refused_with_the_reason(string reason, params string[] words)
    {
        using var project = Released();
        if (words is [.., "stale"])
        {
            words = words[..^1];
            File.WriteAllText(project.SourceFile, project.Source.Replace("reg/web:3", "reg/web:4", StringComparison.Ordinal));
        }

        var before = project.Source;
        Assert.Contains(reason, Assert.Throws<UsageException>(() => project.Promote(words)).Message, StringComparison.Ordinal);
        Assert.Equal(before, project.Source);
    }

    [Theory]
    [InlineData("detached")]
    [InlineData("shallow")]
    [InlineData("submodule")]
    [InlineData("worktree")]
    [InlineData("locked")]
    public void It_goes_back_in_any_checkout_that_has_the_revision(string state)
    {
        using var project = Released();
        using var checkout = new Checkout(project.Folder).Bring(state, "Environments.cs");
        project.Folder = checkout.Folder;
        project.Set("Web.Image", "reg/web:4");
        var index = project.Git("ls-files", "--stage");

        project.Promote("prod", "--from-revision", "HEAD");

        Assert.Equal(("", index), (project.Git("diff"), project.Git("ls-files", "--stage")));
        Assert.Contains("reg/web:3", project.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no repository", "is in no git repository")]
    [InlineData("no commit", "has no commit yet")]
    public void Without_a_revision_there_is_nothing_to_go_back_to(string state, string reason)
    {
        using var project = Released();
        using var checkout = new Checkout(project.Folder).Bring(state, "Environments.cs");
        var before = new Kept(checkout);

        Assert.Contains(reason, Assert.Throws<UsageException>(() => project.Promote("prod", "--from-revision", "HEAD")).Message, StringComparison.Ordinal);

        before.AssertSame(checkout);
    }

    /// <summary>Version 1, which is not rendered, 2 and 3; the configuration was changed since.</summary>
    private static EditedProject Released()
    {
        var project = new EditedProject();
        project.Set("Web.Image", "reg/web:2", "--commit");
        project.Set("Web.Image", "reg/web:3", "--commit");
        project.Git("commit", "-q", "--amend", "-m", "release 3");
        project.Set("Web.Config.K0", "new", "--commit");
        return project;
    }
}
