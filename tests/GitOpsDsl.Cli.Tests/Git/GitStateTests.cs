namespace GitOpsDsl.Cli.Tests.Git;

/// <summary>Every command that reads or writes what git has, in every state that bites: it works, or is refused in a line, and nothing is lost.</summary>
public sealed class GitStateTests : IDisposable
{
    private const string Digest = "sha256:1111111111111111111111111111111111111111111111111111111111111111";

    /// <summary>Notes are a file that nobody renders; where they are not named, it is a rendered file that is in conflict.</summary>
    private static readonly string[] States =
    [
        "clean", "detached", "shallow", "submodule", "worktree", "crlf", "locked", "no repository", "no commit", "dirty notes", "conflict notes", "conflict", "rebase",
        "detached+conflict", "shallow+conflict", "submodule+conflict", "worktree+rebase", "crlf+conflict", "conflict+locked", "conflict+dirty notes",
    ];

    private readonly GitRun _run = new(CommandRun.Catalogue(static () => Shop.Int, static (environment, parts) => parts.Add("web", ((Shop)environment).Web, default)));

    public static TheoryData<string> Each => [.. States];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Each))]
    public void A_command_works_or_is_refused_in_a_line_and_nothing_is_lost(string state)
    {
        using var checkout = Brought(state);

        Call(checkout, state, "check");
        Call(checkout, state, "list");
        Call(checkout, state, "diff");
        Call(checkout, state, "diff --against HEAD");
        Call(checkout, state, "diff --against HEAD~1");
        Call(checkout, state, "lock");
        Call(checkout, state, "render --provenance", "rendered/");
        Call(checkout, state, "resolve", "rendered/", "index");
        Call(checkout, state, "merge-driver", ".gitattributes");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void It_is_rendered_whatever_git_has(string state)
    {
        using var checkout = Brought(state);

        Call(checkout, state, "render", "rendered/");

        _run.Project.Run("check").Expect(0);
    }

    /// <param name="checkout">Where.</param>
    /// <param name="state">What it is in.</param>
    /// <param name="command">The words.</param>
    /// <param name="mayChange">As <see cref="Kept.AssertSame"/> takes it; nothing when the command is refused.</param>
    private void Call(Checkout checkout, string state, string command, params string[] mayChange)
    {
        var before = new Kept(checkout);

        var result = _run.Project.Run(command.Split(' '));

        var (exit, said) = Expected(state, command);
        Assert.Contains(said, result.Expect(exit).Output + result.Error, StringComparison.Ordinal);
        Assert.True(exit != 2 || result.Error.Count(static letter => letter == '\n') == 1, result.Error);
        before.AssertSame(checkout, exit == 2 ? [] : mayChange);
    }

    [Theory]
    [InlineData("conflict")]
    [InlineData("detached+conflict")]
    [InlineData("shallow+conflict")]
    [InlineData("submodule+conflict")]
    [InlineData("worktree+rebase")]
    [InlineData("crlf+conflict")]
    [InlineData("conflict+dirty notes")]
    public void What_is_resolved_can_be_committed_and_has_nothing_else_in_it(string state)
    {
        using var checkout = Brought(state);
        File.WriteAllText(Path.Combine(checkout.Folder, "rendered", "mine.txt"), "mine");

        _run.Project.Run("resolve").Expect(0);

        Assert.Equal("", checkout.Git("ls-files", "--unmerged"));
        Assert.Contains("?? rendered/mine.txt\n", checkout.Git("status", "--porcelain"), StringComparison.Ordinal);
        checkout.Git("-c", "core.editor=true", state.EndsWith("rebase", StringComparison.Ordinal) ? "rebase" : "merge", "--continue");
        _run.Project.Run("check").Expect(0);
        Assert.Equal("", _run.Project.Run("diff", "--against", "HEAD", "--exit-code").Expect(0).Output);
        Assert.Equal(state.Contains("notes", StringComparison.Ordinal) ? " M notes.txt\n" : "", checkout.Git("status", "--porcelain", "--untracked-files=no"));
    }

    [Theory]
    [InlineData("worktree")]
    [InlineData("submodule")]
    [InlineData("detached")]
    [InlineData("crlf")]
    public void A_merge_driver_works_where_it_was_set_up(string state)
    {
        using var checkout = Brought(state);
        _run.Project.Run("merge-driver").Expect(0);
        checkout.Git("add", ".gitattributes");
        checkout.Git("commit", "-q", "-m", "attributes");

        checkout.Bring("conflict", "rendered/shop/test/web/configmap-web.yaml");

        Assert.DoesNotContain("<<<<<<<", string.Concat(_run.Project.Tree().Values), StringComparison.Ordinal);
        _run.Project.Run("resolve").Expect(0);
    }

    private static (int Exit, string Said) Expected(string state, string command)
    {
        bool Is(string part) => state.Split('+', ' ').Contains(part);
        var isTreeInConflict = (Is("conflict") || Is("rebase")) && state != "conflict notes";
        return command switch
        {
            "render --provenance" or "diff --against HEAD" or "diff --against HEAD~1" or "resolve" or "merge-driver" when Is("repository") => (2, "is in no git repository"),
            "render --provenance" when Is("commit") => (2, "commit first"),
            "diff --against HEAD" or "diff --against HEAD~1" when Is("commit") => (2, "the repository has no commit yet"),
            "render --provenance" when Is("notes") => (2, "notes.txt is not as committed"),
            "diff --against HEAD~1" when state == "shallow" => (2, "'git fetch --depth=1 origin HEAD~1'"),
            "check" when isTreeInConflict => (1, "configmap-web.yaml"),
            "check" when Is("crlf") => (1, "core.autocrlf"),
            "diff" when isTreeInConflict => (2, "the marks of a merge"),
            "resolve" when state == "conflict notes" => (2, "notes.txt is in conflict too"),
            "resolve" when isTreeInConflict && Is("locked") => (2, "index.lock"),
            "resolve" => (0, isTreeInConflict ? "rendered 1 file in conflict again" : "nothing is in conflict"),
            _ => (0, ""),
        };
    }

    /// <summary>A project with its tree, its lock file and somebody's notes committed, one commit after another.</summary>
    private Checkout Brought(string state)
    {
        _run.Init();
        File.WriteAllText(Path.Combine(_run.Project.Directory, "notes.txt"), "first\n");
        _run.CommitAll("notes");
        File.WriteAllText(Path.Combine(_run.Project.Directory, "gitops.lock"), $"registry.example.com/shop/web:1.4.0 {Digest}\n");
        _run.RenderAndCommit();
        var checkout = new Checkout(_run.Project.Directory);
        foreach (var step in state.Split('+'))
        {
            checkout.Bring(step.Replace(" notes", "", StringComparison.Ordinal), step.EndsWith(" notes", StringComparison.Ordinal) ? "notes.txt" : "rendered/shop/test/web/configmap-web.yaml");
        }

        _run.Project.Directory = checkout.Folder;
        return checkout;
    }
}
