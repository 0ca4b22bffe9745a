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
        project.Configure();
        var before = project.Git("rev-parse", "HEAD:").Trim();

        project.Create("--commit");
        Assert.Contains("gitops preview create pr-1", project.Git("log", "-1", "--format=%B"), StringComparison.Ordinal);
        Assert.NotEqual(before, project.Git("rev-parse", "HEAD:").Trim());
        project.Delete("--commit");

        Assert.Equal((before, ""), (project.Git("rev-parse", "HEAD:").Trim(), project.Git("status", "--porcelain")));
        Assert.Equal("3", project.Git("rev-list", "--count", "HEAD").Trim());
    }

    [Fact]
    public void On_a_branch_of_its_own_the_checkout_never_sees_it()
    {
        using var project = new PreviewedProject();
        project.Configure();

        project.Create("--branch", "preview/pr-1");

        Assert.Equal("", project.Git("status", "--porcelain"));
        Assert.Contains("host: pr-1.shop.example.com", project.Git("show", "preview/pr-1:rendered/shop/pr-1/web/ingress-web.yaml"), StringComparison.Ordinal);
        Assert.Contains("class ShopPr1", project.Git("show", "preview/pr-1:Previews/ShopPr1.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_every_byte_and_writes_nothing()
    {
        using var project = new PreviewedProject();
        project.Create("--dry-run");
        Assert.Equal("", project.Git("status", "--porcelain"));
        Assert.Contains("  + kind: Ingress\n", project.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_told_by_the_folder_unless_it_is_asked_for()
    {
        using var project = new PreviewedProject();
        project.Create();
        Assert.Equal("create  Previews/ShopPr1.cs\ncreate  rendered/agents/default: 1 file\ncreate  rendered/shop/pr-1: 10 files\n", project.Shown);

        project.Delete("--verbose");
        Assert.Contains("delete  rendered/shop/pr-1/web/ingress-web.yaml\n  - apiVersion: networking.k8s.io/v1\n", project.Shown, StringComparison.Ordinal);
    }
}
