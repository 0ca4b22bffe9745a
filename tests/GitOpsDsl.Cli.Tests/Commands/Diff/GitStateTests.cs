using GitOpsDsl.Cli.Tests.Git;

namespace GitOpsDsl.Cli.Tests.Commands.Diff;

public sealed class GitStateTests : IDisposable
{
    private readonly GitRun _git = new(Orders.Catalogue(Orders.Before));

    public void Dispose() => _git.Dispose();

    private CommandRun Project => _git.Project;

    [RequiresToolFact("git", "--version")]
    public void A_revision_is_compared_with_whatever_is_on_the_disk()
    {
        Commit();
        Project.Change(Orders.Catalogue(Orders.After)).Run("render").Expect(0);

        Assert.Contains("Deployment api", Project.Run("diff", "--against", "HEAD", "--exit-code").Expect(1).Output, StringComparison.Ordinal);
        Assert.Equal("", Project.Run("diff").Expect(0).Output);
    }

    [RequiresToolFact("git", "--version")]
    public void A_detached_head_and_a_checkout_with_other_line_ends_work()
    {
        Commit();
        _git.Git("config", "core.autocrlf", "true");
        _git.Git("rm", "-q", "-r", "--cached", ".");
        _git.Git("reset", "-q", "--hard");
        Assert.Contains("\r\n", Project.Tree()["shop/prod/api/service-api.yaml"], StringComparison.Ordinal);
        _git.Git("checkout", "-q", "--detach");

        Assert.Equal("", Project.Run("diff", "--against", "HEAD").Expect(0).Output);
    }

    [RequiresToolFact("git", "--version")]
    public void A_folder_with_spaces_and_other_letters_works()
    {
        var root = Path.Combine(Project.Directory, "gerendert für/alle Größen");
        Project.Run("render", "--out", root).Expect(0);
        Commit();

        Assert.Equal("", Project.Run("diff", "--against", "HEAD", "--out", root, "--exit-code").Expect(0).Output);
    }

    [RequiresToolFact("git", "--version")]
    public void A_tree_in_conflict_is_refused_by_file_and_a_revision_of_it_is_not()
    {
        Commit();
        var file = Path.Combine(Project.Rendered, "shop/prod/api/service-api.yaml");
        File.WriteAllText(file, $"<<<<<<< ours\n{File.ReadAllText(file)}=======\n>>>>>>> theirs\n");

        Assert.Contains("shop/prod/api/service-api.yaml: it has the marks of a merge", Project.Run("diff").Expect(2).Error, StringComparison.Ordinal);
        Assert.Equal("", Project.Run("diff", "--against", "HEAD").Expect(0).Output);
    }

    [RequiresToolFact("git", "--version")]
    public void A_revision_that_is_not_there_is_refused()
    {
        Commit();

        Refused("no-such-branch", "there is no revision 'no-such-branch' in this repository");
        Refused("--output=x", "there is no revision '--output=x'");
    }

    [RequiresToolFact("git", "--version")]
    public void A_shallow_clone_says_how_to_get_the_revision()
    {
        Commit();
        _git.Git("commit", "-q", "--allow-empty", "-m", "second");
        using var clone = new CommandRun(Orders.Catalogue(Orders.Before));
        ExternalTool.Run("git", ["clone", "-q", "--depth=1", "file://" + Project.Directory, clone.Directory], []);

        Assert.Equal("", clone.Run("diff", "--against", "HEAD").Expect(0).Output);
        Assert.Contains("shallow: 'git fetch --depth=1 origin HEAD~1'", clone.Run("diff", "--against", "HEAD~1").Expect(2).Error, StringComparison.Ordinal);
    }

    [RequiresToolFact("git", "--version")]
    public void A_repository_without_a_commit_is_refused()
    {
        _git.Init();

        Refused("HEAD", "the repository has no commit yet");
    }

    [RequiresToolFact("git", "--version")]
    public void A_folder_without_a_repository_is_refused() => Refused("HEAD", "is in no git repository");

    [RequiresToolFact("git", "--version")]
    public void A_revision_without_a_rendered_tree_makes_everything_new()
    {
        _git.Init();
        _git.Git("commit", "-q", "--allow-empty", "-m", "empty");

        var result = Project.Run("diff", "--against", "HEAD").Expect(0);

        Assert.Contains("HEAD has no rendered tree", result.Error, StringComparison.Ordinal);
        Assert.Contains("+ [restarts pods] Deployment api: its pods are started", result.Output, StringComparison.Ordinal);
    }

    private void Refused(string revision, string message)
        => Assert.Contains(message, Project.Run("diff", "--against=" + revision).Expect(2).Error, StringComparison.Ordinal);

    private void Commit()
    {
        _git.Init();
        _git.RenderAndCommit();
    }
}
