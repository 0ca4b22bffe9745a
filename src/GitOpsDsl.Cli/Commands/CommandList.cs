using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Every command, in the order of the help.</summary>
public static class CommandList
{
    private static readonly string[] Names =
    [
        "render", "check", "diff", "lint", "list", "show", "explain", "bootstrap",
        "promote", "set", "preview create", "preview list", "preview delete", "lock", "blame", "merge-driver",
        "resolve", "new", "import openapi", "import crd", "import pulumi",
    ];

    public static IReadOnlyList<Command> All => field ??= Array.ConvertAll(Names, static name => Named(name)!);

    /// <summary>The command that the words begin with; null when they begin with none.</summary>
    public static Command? TryFind(ReadOnlySpan<string> words) => TryFind(words, out _);

    /// <summary>The command that the words begin with.</summary>
    /// <param name="words">Of the call.</param>
    /// <param name="rest">Those that follow its name.</param>
    /// <exception cref="UsageException">They begin with none.</exception>
    public static Command Find(string[] words, out string[] rest)
    {
        var command = TryFind(words, out var length);
        rest = words[length..];
        return command ?? throw Unknown(words[0]);
    }

    private static UsageException Unknown(string word)
    {
        var group = All.Where(command => command.Name.StartsWith(word + " ", StringComparison.Ordinal)).Select(static command => command.Name).ToList();
        if (group.Count > 0)
        {
            return new($"{word} is one of {string.Join(", ", group)}: say which; 'gitops {group[0]} --help' tells more");
        }

        var suggestion = NearestWord.Suggest(word, All.Select(static command => command.Name));
        return new($"there is no command '{word}'{suggestion}; 'gitops --help' lists them");
    }

    /// <param name="length">How many of the words are its name.</param>
    private static Command? TryFind(ReadOnlySpan<string> words, out int length)
    {
        for (length = Math.Min(2, words.Length); length > 0; length--)
        {
            if (Named(length == 1 ? words[0] : $"{words[0]} {words[1]}") is { } command)
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>Makes one, and no other: this is on the way to every render.</summary>
    private static Command? Named(string name) => name switch
    {
        "render" => new RenderCommand(),
        "check" => new CheckCommand(),
        "diff" => new DiffCommand(),
        "lint" => new LintCommand(),
        "list" => new ListCommand(),
        "show" => new ShowCommand(),
        "explain" => new ExplainCommand(),
        "bootstrap" => new BootstrapCommand(),
        "promote" => new PromoteCommand(),
        "set" => new SetCommand(),
        "preview create" => new PreviewCreateCommand(),
        "preview list" => new PreviewListCommand(),
        "preview delete" => new PreviewDeleteCommand(),
        "lock" => new LockCommand(),
        "blame" => new BlameCommand(),
        "merge-driver" => new MergeDriverCommand(),
        "resolve" => new ResolveCommand(),
        "new" => new NewCommand(),
        "import openapi" => new ImportOpenApiCommand(),
        "import crd" => new ImportCrdCommand(),
        "import pulumi" => new ImportPulumiCommand(),
        _ => null,
    };
}
