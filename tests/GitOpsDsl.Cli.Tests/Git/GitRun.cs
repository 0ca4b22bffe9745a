namespace GitOpsDsl.Cli.Tests.Git;

/// <summary>A project in a repository of its own.</summary>
internal sealed class GitRun : IDisposable
{
    /// <summary>An author without a configuration of his own.</summary>
    private static readonly string[] Author = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];

    public GitRun(IReadOnlyList<EnvironmentEntry> catalogue) => Project = new(catalogue);

    public CommandRun Project { get; }

    public void Dispose() => Project.Dispose();

    /// <summary>Runs git in a folder.</summary>
    public static string In(string folder, params string[] arguments) => ExternalTool.Run("git", ["-C", folder, .. Author, .. arguments], []);

    public string Git(params string[] arguments) => In(Project.Directory, arguments);

    /// <summary>Runs git where it is expected to fail.</summary>
    /// <returns>What it said.</returns>
    public string Fails(params string[] arguments) => Assert.Throws<InvalidOperationException>(() => Git(arguments)).Message;

    public void Init() => Git("init", "-q", "-b", "main");

    public void CommitAll(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    /// <summary>A repository with the rendered tree committed.</summary>
    public void RenderAndCommit(string message = "rendered")
    {
        Project.Run("render").Expect(0);
        CommitAll(message);
    }
}
