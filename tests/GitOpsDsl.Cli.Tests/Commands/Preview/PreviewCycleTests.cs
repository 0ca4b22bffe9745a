namespace GitOpsDsl.Cli.Tests.Commands.Preview;

/// <summary>A preview comes and goes, and leaves nothing.</summary>
public sealed class PreviewCycleTests
{
    [Fact]
    public void A_hundred_times_created_and_deleted_it_leaves_the_repository_as_it_was()
    {
        using var project = new PreviewedProject();
        for (var i = 0; i < 100; i++)
        {
            project.Create();
            Assert.True(Directory.Exists(Path.Combine(project.Folder, "rendered", "shop", "pr-1")));
            project.Delete();
        }

        Assert.Equal(("", ""), (project.Git("diff"), project.Git("status", "--porcelain", "--ignored")));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "Previews")));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "rendered", "shop", "pr-1")));
    }

    [Fact]
    public void Its_source_its_objects_and_its_agents_are_written_and_nothing_else()
    {
        using var project = new PreviewedProject();
        project.Create();

        var written = project.Git("status", "--porcelain", "--untracked-files=all").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[3..]).ToList();
        Assert.Contains("Previews/ShopPr1.cs", written);
        Assert.Contains("rendered/agents/default/argocd/shop-pr-1.yaml", written);
        Assert.Contains("rendered/shop/pr-1/web/ingress-web.yaml", written);
        Assert.All(written, static path => Assert.True(
            path.StartsWith("Previews/", StringComparison.Ordinal) || path.StartsWith("rendered/shop/pr-1", StringComparison.Ordinal)
            || path.StartsWith("rendered/agents/", StringComparison.Ordinal), path));
        Assert.Contains("host: pr-1.shop.example.com", File.ReadAllText(Path.Combine(project.Folder, "rendered/shop/pr-1/web/ingress-web.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_committed_and_taken_away_by_one_commit_each()
    {
        using var project = new PreviewedProject();
        var before = project.Git("rev-parse", "HEAD:").Trim();
        project.Create();
        project.Git("add", "-A");
        project.Git("commit", "-q", "-m", "preview");
        project.Delete();
        project.Git("add", "-A");
        project.Git("commit", "-q", "-m", "no preview");

        Assert.Equal(before, project.Git("rev-parse", "HEAD:").Trim());
    }
}
