using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Every command, in the order of the help.</summary>
public static class CommandList
{
    private static readonly Command[] Commands =
    [
        new RenderCommand(),
        new CheckCommand(),
        new DiffCommand(),
        new LintCommand(),
        new ListCommand(),
        new ShowCommand(),
        new ExplainCommand(),
        new BootstrapCommand(),
        new PromoteCommand(),
        new SetCommand(),
        new PreviewCreateCommand(),
        new PreviewListCommand(),
        new PreviewDeleteCommand(),
        new LockCommand(),
        new BlameCommand(),
        new MergeDriverCommand(),
        new ResolveCommand(),
        new NewCommand(),
        new ImportOpenApiCommand(),
        new ImportCrdCommand(),
        new ImportPulumiCommand(),
    ];

    public static IReadOnlyList<Command> All => Commands;

    /// <summary>The command that the words begin with; null when they begin with none.</summary>
    public static Command? TryFind(ReadOnlySpan<string> words) => TryFind(words, out _);

    /// <summary>The command that the words begin with, and the words that follow its name.</summary>
    /// <exception cref="UsageException">They begin with none.</exception>
    public static (Command Command, string[] Words) Find(string[] words)
    {
        if (TryFind(words, out var length) is { } command)
        {
            return (command, words[length..]);
        }

        throw Unknown(words[0]);
    }

    private static UsageException Unknown(string word)
    {
        var suggestion = NearestWord.Suggest(word, All.Select(static command => command.Name));
        return new($"there is no command '{word}'{suggestion}; 'gitops --help' lists them");
    }

    private static Command? TryFind(ReadOnlySpan<string> words, out int length)
    {
        // Plain loops: this is on the way to every render, and the first use of LINQ costs more than the search.
        foreach (var command in Commands)
        {
            length = LengthOfName(words, command);
            if (length > 0)
            {
                return command;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>How many of the words are the command's name; 0 when they don't begin with it.</summary>
    private static int LengthOfName(ReadOnlySpan<string> words, Command command)
    {
        if (words.IsEmpty || words[0] == command.Name)
        {
            return words.IsEmpty ? 0 : 1;
        }

        var name = command.Name.Split(' ');
        return words.Length >= name.Length && words[..name.Length].SequenceEqual(name) ? name.Length : 0;
    }
}
