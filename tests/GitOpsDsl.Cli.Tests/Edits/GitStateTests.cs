using GitOpsDsl.Cli.Tests.Git;

namespace GitOpsDsl.Cli.Tests.Edits;

/// <summary>States of git that bite: a change works in each, or is refused in a line before anything is written.</summary>
public sealed class GitStateTests
{
    [Theory]
    [InlineData("detached", "detached head", "--commit")]
    [InlineData("dirty", "Environments.cs has changes", "--commit")]
    [InlineData("dirty", "Environments.cs has changes", "--branch=b")]
    [InlineData("conflict", "'git commit'", "--commit")]
    [InlineData("rebase", "'git rebase --continue'", "--branch=b")]
    [InlineData("clean", "'main' can't be made", "--branch=main")]
    [InlineData("clean", "'a..b' can't be made", "--branch=a..b")]
    [InlineData("nameless", "'git config user.name'", "--commit")]
    [InlineData("nameless", "'git config user.name'", "--branch=b")]
    [InlineData("keyless", "git commit-tree does not work", "--commit")]
    [InlineData("keyless", "git commit-tree does not work", "--branch=b")]
    [InlineData("locked", "index.lock", "--commit")]
    [InlineData("ignored", "git ignores", "--commit")]
    [InlineData("no repository", "is in no git repository", "--commit")]
    [InlineData("no commit", "has no commit yet", "--branch=b")]
    public void A_commit_that_can_not_be_made_is_refused_before_anything_is_written(string state, string reason, string option)
    {
        using var project = new EditedProject();
        using var checkout = Bring(project, state);
        var (before, status) = (project.Source, Status(project, state));

        var refused = Assert.Throws<UsageException>(() => project.Set("Web.Image", "reg/web:2", option));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal((before, status), (project.Source, Status(project, state)));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "rendered")));
    }

    [Theory]
    [InlineData("detached")]
    [InlineData("dirty")]
    [InlineData("conflict")]
    [InlineData("rebase")]
    [InlineData("nameless")]
    [InlineData("ignored")]
    [InlineData("no repository")]
    public void Without_a_commit_git_is_not_asked(string state)
    {
        using var project = new EditedProject();
        using var checkout = Bring(project, state);

        project.Set("Web.Image", "reg/web:2");

        Assert.Contains("reg/web:2", project.Source, StringComparison.Ordinal);
        Assert.Equal(project.Source, project.Tree);
    }

    [Fact]
    public void A_detached_head_gets_a_branch()
    {
        using var project = new EditedProject();
        using var checkout = Bring(project, "detached");
        project.Set("Web.Image", "reg/web:2", "--branch", "bump");
        Assert.Contains("reg/web:2", project.Git("show", "bump:Environments.cs"), StringComparison.Ordinal);
        Assert.Equal("", project.Git("status", "--porcelain"));
    }

    [Theory]
    [InlineData("worktree", "--commit")]
    [InlineData("worktree", "--branch=bump")]
    [InlineData("submodule", "--commit")]
    [InlineData("shallow", "--commit")]
    [InlineData("shallow", "--branch=bump")]
    public void A_checkout_of_another_kind_and_name_is_as_good(string kind, string option)
    {
        using var project = new EditedProject();
        using var checkout = Bring(project, kind);
        var before = project.Git("rev-parse", "HEAD");

        project.Set("Web.Image", "reg/web:2", option);

        var revision = option == "--commit" ? "HEAD" : "bump";
        Assert.Equal(before, project.Git("rev-parse", revision + "~1"));
        Assert.Contains("reg/web:2", project.Git("show", revision + ":Environments.cs"), StringComparison.Ordinal);
        Assert.Contains("reg/web:2", project.Git("show", revision + ":rendered/shop/prod/web/source.yaml"), StringComparison.Ordinal);
        Assert.Equal("", project.Git("status", "--porcelain"));
    }

    [Fact]
    public void A_revision_that_a_shallow_clone_has_not_is_refused_with_what_brings_it()
    {
        using var project = new EditedProject();
        project.Set("Web.Image", "reg/web:2", "--commit");
        using var checkout = Bring(project, "shallow");
        Assert.Contains("git fetch --depth=1 origin HEAD~1", Assert.Throws<UsageException>(() => project.Promote("prod", "--from-revision", "HEAD~1")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--commit")]
    [InlineData("--branch=bump")]
    public void What_else_is_staged_or_changed_stays_as_it_is(string option)
    {
        using var project = new EditedProject();
        foreach (var name in (string[])["both.txt", "staged.txt"])
        {
            File.WriteAllText(Path.Combine(project.Folder, name), "mine");
            project.Git("add", name);
        }

        File.WriteAllText(Path.Combine(project.Folder, "both.txt"), "mine, later");
        File.WriteAllText(Path.Combine(project.Folder, "new.txt"), "mine");
        var status = project.Git("status", "--porcelain");

        project.Set("Web.Image", "reg/web:2", option);

        Assert.Equal(status, project.Git("status", "--porcelain"));
        Assert.Equal("mine", project.Git("show", ":both.txt"));
    }

    [Theory]
    [InlineData("--commit", "HEAD")]
    [InlineData("--branch=bump", "bump")]
    public void An_executable_file_stays_one(string option, string revision)
    {
        using var project = new EditedProject();
        project.Git("update-index", "--chmod=+x", "Environments.cs");
        project.Git("commit", "-q", "-m", "executable");
        project.Git("checkout", "-q", "HEAD", "--", ".");
        project.Git("config", "core.fileMode", "true");
        project.Git("reset", "-q", "--hard");

        project.Set("Web.Image", "reg/web:2", option);

        Assert.StartsWith("100755 ", project.Git("ls-tree", revision, "Environments.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_is_not_made_a_file()
    {
        using var project = new EditedProject();
        var elsewhere = Path.Combine(project.Folder, "elsewhere.txt");
        File.Move(project.SourceFile, elsewhere);
        File.CreateSymbolicLink(project.SourceFile, "elsewhere.txt");

        Assert.Contains("Environments.cs is a link to", Assert.Throws<UsageException>(() => project.Set("Web.Image", "reg/web:2")).Message, StringComparison.Ordinal);

        Assert.Equal("elsewhere.txt", new FileInfo(project.SourceFile).LinkTarget);
    }

    [Fact]
    public void A_hook_that_refuses_leaves_the_files_written_and_the_index_as_it_was()
    {
        using var project = new EditedProject();
        var hook = Path.Combine(project.Folder, ".git", "hooks", "pre-commit");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, "#!/bin/sh\necho 'no commits today' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var refused = Assert.Throws<UsageException>(() => project.Set("Web.Image", "reg/web:2", "--commit"));

        Assert.StartsWith("the files are written, but not committed: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("no commits today", refused.Message, StringComparison.Ordinal);
        Assert.Equal(" M Environments.cs\n?? rendered/\n", project.Git("status", "--porcelain"));
        Assert.Equal(project.Source, project.Tree);
    }

    [Theory]
    [InlineData("--commit")]
    [InlineData("--branch=bump")]
    public void Provenance_that_is_true_no_longer_goes_with_the_commit(string option)
    {
        using var project = new EditedProject();
        project.Set("Web.Image", "reg/web:2");
        File.WriteAllText(Path.Combine(project.Folder, "rendered/shop/prod.hydrator.metadata"), "{}\n");
        project.Git("add", "-A");
        project.Git("commit", "-q", "-m", "hydrated");

        project.Set("Web.Image", "reg/web:3", option);

        Assert.Equal("", project.Git("status", "--porcelain"));
        Assert.DoesNotContain("hydrator", project.Git("ls-tree", "-r", "--name-only", option == "--commit" ? "HEAD" : "bump"), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_a_checkout_are_kept_in_the_source_and_named_in_the_tree()
    {
        using var project = new EditedProject();
        project.Set("Web.Image", "reg/web:2", "--commit");
        using var checkout = Bring(project, "crlf");
        Assert.Contains("core.autocrlf", Assert.Throws<UsageException>(() => project.Set("Web.Image", "reg/web:3")).Message, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(project.Folder, ".gitattributes"), "rendered/** text eol=lf\n");
        project.Git("add", ".gitattributes");
        project.Git("commit", "-q", "-m", "attributes");
        Directory.Delete(Path.Combine(project.Folder, "rendered"), recursive: true);
        project.Git("checkout", "-q", "--", "rendered");
        project.Set("Web.Image", "reg/web:3", "--commit");

        Assert.Contains("reg/web:3", project.Source, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', project.Source.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal("", project.Git("status", "--porcelain"));
        Assert.Equal(1, project.Git("show", "--numstat", "--format=", "HEAD", "--", "Environments.cs").Split('\n').Count(static line => line.StartsWith("1\t1\t", StringComparison.Ordinal)));
    }

    private static Checkout Bring(EditedProject project, string state)
    {
        var checkout = new Checkout(project.Folder).Bring(state, "Environments.cs");
        if (checkout.Folder != project.Folder)
        {
            project.Folder = checkout.Folder;
            project.Configure();
        }

        return checkout;
    }

    private static string Status(EditedProject project, string state) => state == "no repository" ? "" : project.Git("status", "--porcelain");
}
