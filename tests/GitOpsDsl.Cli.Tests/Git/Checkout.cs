namespace GitOpsDsl.Cli.Tests.Git;

/// <summary>A repository in a state that bites, each made with git itself of one whose <c>main</c> has everything committed.</summary>
internal sealed class Checkout(string folder) : IDisposable
{
    /// <summary>Of every kind of checkout, the folder has letters that shells and URLs take for something else.</summary>
    private readonly string _other = Directory.CreateTempSubdirectory("gitops größer & mehr ").FullName;

    /// <summary>Where the checkout is.</summary>
    public string Folder { get; private set; } = folder;

    public string Git(params string[] arguments) => GitRun.In(Folder, arguments);

    public void Dispose() => Directory.Delete(_other, recursive: true);

    /// <param name="state">The state.</param>
    /// <param name="file">The file that <c>dirty</c> changes, or that is in <c>conflict</c>.</param>
    public Checkout Bring(string state, string file)
    {
        Bring(state, Path.Combine(Folder, file), name => Path.Combine(Folder, ".git", name));
        return this;
    }

    private void Bring(string state, string file, Func<string, string> inGit)
    {
        var place = Path.Combine(_other, "Größe 1");
        switch (state)
        {
            case "clean":
                break;
            case "detached":
                Git("checkout", "-q", "--detach");
                break;
            case "dirty":
                File.AppendAllText(file, Comment(file, "mine"));
                break;
            case "conflict":
                Branches(file);
                Assert.Contains("exited with 1", Fails("merge", "theirs"), StringComparison.Ordinal);
                break;
            case "rebase":
                Branches(file);
                Assert.Contains("exited with 1", Fails("rebase", "theirs"), StringComparison.Ordinal);
                break;
            case "nameless":
                Git("config", "user.name", "");
                break;
            case "keyless":
                Git("config", "commit.gpgsign", "true");
                Git("config", "gpg.program", "/nonexistent/gpg");
                break;
            case "locked":
                File.WriteAllText(inGit("index.lock"), "");
                break;
            case "ignored":
                File.WriteAllText(Path.Combine(Folder, ".gitignore"), "rendered/\n");
                break;
            case "no repository":
                Directory.Delete(inGit(""), recursive: true);
                break;
            case "no commit":
                Directory.Delete(inGit(""), recursive: true);
                Git("init", "-q");
                break;
            case "crlf":
                Git("config", "core.autocrlf", "true");
                Git("rm", "-q", "-r", "--cached", ".");
                Git("reset", "-q", "--hard");
                break;
            case "worktree":
                Git("worktree", "add", "-q", "-b", "other", place);
                Folder = place;
                break;
            case "submodule":
                GitRun.In(_other, "init", "-q");
                GitRun.In(_other, "-c", "protocol.file.allow=always", "submodule", "add", "-q", Folder, Path.GetFileName(place));
                Folder = place;
                Git("checkout", "-q", "-B", "main");
                break;
            case "shallow":
                Git("clone", "-q", "--depth=1", "file://" + Folder, place);
                Folder = place;
                break;
            default:
                throw new ArgumentException($"there is no state '{state}'", nameof(state));
        }
    }

    /// <summary>What is checked out and <c>theirs</c> have each put another line at the end of a file.</summary>
    private void Branches(string file)
    {
        var here = Git("rev-parse", "--abbrev-ref", "HEAD").Trim();
        var before = Git("rev-parse", "HEAD").Trim();
        foreach (var branch in (string[])["theirs", "ours"])
        {
            Git("checkout", "-q", "-B", branch, before);
            File.AppendAllText(file, Comment(file, branch));
            Git("commit", "-q", "-a", "-m", branch);
        }

        Git("checkout", "-q", here);
        Git("merge", "-q", "--ff-only", "ours");
    }

    private static string Comment(string file, string text) => $"{(file.EndsWith(".cs", StringComparison.Ordinal) ? "//" : "#")} {text}\n";

    private string Fails(params string[] arguments) => Assert.Throws<InvalidOperationException>(() => Git(arguments)).Message;
}
