using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes a repository that is ready to commit: what <c>dotnet new gitops</c> makes, checked before and rendered after.</summary>
internal sealed class NewCommand : Command
{
    private static readonly Option NameOption = new("--name", "NAME", "the system that the environments run: Shop; by default of the folder's name");

    private static readonly Option Agent = new("--agent", "AGENT", "who pulls the tree: flux (default), argocd or configsync") { Choices = ["flux", "argocd", "configsync"] };

    private static readonly Option Repository = new("--repository", "URL", "the git repository, as the agent reaches it");

    private static readonly Option Ci = new("--ci", "SYSTEM", "what checks pull requests: github (default), gitlab, azure or none")
    {
        Choices = ["github", "gitlab", "azure", "none"],
    };

    private static readonly Option Version = new("--gitops-version", "VERSION", "of the GitOpsDsl packages; by default this command's own");

    private static readonly Option NoRender = new("--no-render", null, "write the source only: nothing is restored or built");

    public override string Name => "new";

    public override string Summary => "makes a repository in an empty folder: two environments, tests, the agent's objects, CI; rendered";

    public override IReadOnlyList<string> Arguments => ["[DIR]"];

    public override IReadOnlyList<Option> Options => [NameOption, Agent, Repository, Ci, Version, NoRender];

    public override string Example => "gitops new shop --agent flux --repository https://git.example.com/acme/shop --ci github";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var place = NewRepositoryPlace.At(arguments.Words is [var named] ? named : ".", arguments.Value(Ci) == "none");
        var name = arguments.Value(NameOption) is { } given ? SystemName.Require(given) : SystemName.OfFolder(place.Directory);
        RepositoryTemplate.Write(place.Directory, name, new Dictionary<string, string?>
        {
            ["--agent"] = arguments.Value(Agent),
            ["--repository"] = Quotable("--repository", arguments.Value(Repository)),
            ["--rendered"] = Quotable("the folder", $"{place.PathInRepository}environments/rendered"),
            ["--ci"] = arguments.Value(Ci),
            ["--gitops-version"] = Quotable("--gitops-version", arguments.Value(Version)),
        });
        if (!arguments.Has(NoRender))
        {
            Render(place.Directory);
        }

        var begin = Path.Exists(Path.Combine(SourceFiles.RepositoryOf(place.Directory), ".git")) ? "" : "git init && ";
        invocation.Error.WriteLine($"{place.Directory} is ready to commit ('cd' there, then '{begin}git add -A && git commit'); its README.md has the commands");
        return ExitCode.Success;
    }

    private static void Render(string directory)
    {
        var (exit, _, said) = DotnetProgram.Run("run", "--project", Path.Combine(directory, "environments"), "--", "render");
        if (exit != ExitCode.Success)
        {
            throw new UsageException($"{directory} is written, but does not render here ('gitops render' there tries again):\n{said.Trim()}");
        }
    }

    /// <summary>A value that can stand in a C# string and in XML as it is.</summary>
    private static string? Quotable(string what, string? value)
        => value is null || value.All(static letter => letter is not ('"' or '\\' or '<' or '&') && !char.IsControl(letter))
            ? value
            : throw new UsageException($"{what} can't have quotes, backslashes, '<', '&' or control characters: {value.ReplaceLineEndings(" ")}");
}
