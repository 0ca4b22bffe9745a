using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Cli.Tests.Git;
using GitOpsDsl.Compiler;

namespace GitOpsDsl.Cli.Tests.Commands.Preview;

/// <summary>
/// A project with its C# and its tree committed. What a changed project would render is compiled here, with the preview as the test knows it, so
/// that no build is needed.
/// </summary>
internal sealed class PreviewedProject : IDisposable
{
    public const string Source =
        """
        public record PreviewedShop : GitOpsEnvironment { public required WebService Web { get; init; } public required WebService Api { get; init; } }

        public static class Environments
        {
            [Environment] public static PreviewedShop Int => new()
            {
                Namespace = "shop-int",
                Agent = new ArgoCd { Repository = "https://git.example.com/acme/environments" },
                Web = new() { Image = "registry.example.com/shop/web:1.4.0", Host = "shop.example.com" },
                Api = new() { Image = "registry.example.com/shop/api:1.4.0" },
            };
        }

        """;

    private static readonly PreviewedShop Int = new()
    {
        Namespace = "shop-int",
        Agent = new ArgoCd { Repository = "https://git.example.com/acme/environments" },
        Web = new() { Image = "registry.example.com/shop/web:1.4.0", Host = "shop.example.com" },
        Api = new() { Image = "registry.example.com/shop/api:1.4.0" },
    };

    private readonly StringWriter _shown = new() { NewLine = "\n" };

    private readonly GitRun _git = new([Entry(Int)]);

    public PreviewedProject()
    {
        File.WriteAllText(Path.Combine(Folder, "Environments.cs"), Source);
        _git.Init();
        _git.RenderAndCommit();
    }

    /// <summary>The preview that <see cref="Create"/> makes.</summary>
    public static PreviewedShop Preview { get; } = Int with
    {
        Name = "pr-1",
        Namespace = "shop-pr-1",
        Preview = new() { From = "shop/int", Expires = "2026-12-31" },
        Web = Int.Web with { Host = "pr-1.shop.example.com" },
    };

    /// <summary>The checkout that calls are made in.</summary>
    public string Folder
    {
        get => _git.Project.Directory;
        set => _git.Project.Directory = value;
    }

    public CommandRun Commands => _git.Project;

    /// <summary>What calls printed.</summary>
    public string Shown => _shown.ToString();

    public string Git(params string[] arguments) => _git.Git(arguments);

    /// <summary>The project is one that has the preview, as after a build.</summary>
    public PreviewedProject Built()
    {
        _git.Project.Change(Catalogue(Preview));
        return this;
    }

    /// <summary>An author who is known to the checkout.</summary>
    public void Configure()
    {
        Git("config", "user.name", "t");
        Git("config", "user.email", "t@example.com");
        Git("config", "commit.gpgsign", "false");
    }

    public void Create(params string[] options)
    {
        var command = new PreviewCreateCommand();
        var invocation = Invocation(command, [Entry(Int)], ["pr-1", "--from=int", "--expires=2026-12-31", "--today=2026-01-01", .. options]);
        var request = PreviewCreateCommand.Request(invocation, Compile([Entry(Int)]).Environments, "int");
        Assert.Equal(0, PreviewCreateCommand.Create(invocation, request, Trial));
    }

    public void Delete(params string[] options)
    {
        var previews = Compile(Catalogue(Preview)).Environments.Where(static one => one.Id == "shop/pr-1").ToList();
        var invocation = Invocation(new PreviewDeleteCommand(), Catalogue(Preview), ["pr-1", .. options]);
        Assert.Equal(0, PreviewDeleteCommand.Delete(invocation, previews, Trial));
    }

    public void Dispose() => _git.Dispose();

    private static EnvironmentEntry Entry(PreviewedShop environment) => environment.Preview is null
        ? new("shop", "int", "Environments.Int", new Origin("/_/Environments.cs", 5), false, () => [environment], Parts)
        : new("shop", "preview", "ShopPr1.Preview", new Origin("/_/Previews/ShopPr1.cs", 4), false, () => [environment], Parts);

    private static IReadOnlyList<EnvironmentEntry> Catalogue(PreviewedShop? preview) => preview is null ? [Entry(Int)] : [Entry(Int), Entry(preview)];

    private static void Parts(GitOpsEnvironment environment, EnvironmentParts parts)
    {
        parts.Add("web", ((PreviewedShop)environment).Web, new Origin("/_/Environments.cs", 1));
        parts.Add("api", ((PreviewedShop)environment).Api, new Origin("/_/Environments.cs", 1));
    }

    private TrialResult Trial(IReadOnlyList<SourceChange> changes)
    {
        var compilation = Compile(Catalogue(changes[0].After is null ? null : Preview));
        return new(compilation.Tree, compilation.Findings);
    }

    private Compilation Compile(IReadOnlyList<EnvironmentEntry> catalogue) => Pipeline.Compile(catalogue, new() { ProjectDirectory = Folder });

    private Invocation Invocation(Command command, IReadOnlyList<EnvironmentEntry> catalogue, params string[] words)
        => new(ParsedArguments.Parse(command, words), new Project(Folder, catalogue), _shown, TextWriter.Null);

    internal sealed record PreviewedShop : GitOpsEnvironment
    {
        public required WebService Web { get; init; }

        public required WebService Api { get; init; }
    }
}
