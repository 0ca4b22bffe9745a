using GitOpsDsl.Cli.Tests.Git;

namespace GitOpsDsl.Cli.Tests.Commands.Preview;

/// <summary>A preview is made and deleted in every state of git, or that is refused before anything is written.</summary>
public sealed class GitStateTests : IDisposable
{
    private readonly PreviewedProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("clean")]
    [InlineData("detached")]
    [InlineData("shallow")]
    [InlineData("submodule")]
    [InlineData("worktree")]
    [InlineData("dirty")]
    [InlineData("conflict")]
    [InlineData("rebase")]
    [InlineData("locked")]
    [InlineData("no commit")]
    [InlineData("no repository")]
    public void Without_a_commit_it_comes_and_goes_and_leaves_nothing(string state)
    {
        using var checkout = Brought(state);
        var before = new Kept(checkout);

        _project.Create();
        Assert.True(File.Exists(Path.Combine(_project.Folder, "Previews", "ShopPr1.cs")));
        _project.Delete();

        before.AssertSame(checkout);
    }

    [Theory]
    [InlineData("detached", "detached head")]
    [InlineData("conflict", "'git commit'")]
    [InlineData("rebase", "'git rebase --continue'")]
    [InlineData("locked", "index.lock")]
    [InlineData("ignored", "git ignores rendered/")]
    [InlineData("no commit", "has no commit yet")]
    [InlineData("no repository", "is in no git repository")]
    public void A_commit_that_can_not_be_made_is_refused_before_anything_is_written(string state, string reason)
    {
        using var checkout = Brought(state);
        var before = new Kept(checkout);

        Assert.Contains(reason, Assert.Throws<UsageException>(() => _project.Create("--commit")).Message, StringComparison.Ordinal);

        before.AssertSame(checkout);
    }

    [Theory]
    [InlineData("shallow", "--commit")]
    [InlineData("submodule", "--commit")]
    [InlineData("worktree", "--commit")]
    [InlineData("dirty", "--commit")]
    [InlineData("detached", "--branch=pr-1")]
    [InlineData("shallow", "--branch=pr-1")]
    [InlineData("dirty", "--branch=pr-1")]
    public void Where_a_commit_can_be_made_it_has_the_preview_and_nothing_else(string state, string option)
    {
        using var checkout = Brought(state);
        _project.Configure();
        var status = _project.Git("status", "--porcelain");

        _project.Create(option);

        Assert.Equal(status, _project.Git("status", "--porcelain"));
        var files = _project.Git("show", "--name-only", "--format=", option == "--commit" ? "HEAD" : "pr-1").Trim().Split('\n');
        Assert.Contains("Previews/ShopPr1.cs", files);
        Assert.All(files, static file => Assert.Matches("^(Previews/|rendered/agents/|rendered/shop/pr-1)", file));
    }

    private Checkout Brought(string state)
    {
        File.WriteAllText(Path.Combine(_project.Folder, "notes.txt"), "first\n");
        _project.Git("add", "notes.txt");
        _project.Git("commit", "-q", "-m", "notes");
        var checkout = new Checkout(_project.Folder).Bring(state, "notes.txt");
        _project.Folder = checkout.Folder;
        return checkout;
    }
}
