using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Every command, in the order of the help.</summary>
public static class CommandList
{
    public static readonly IReadOnlyList<Command> All =
    [
        new RenderCommand(),
        new CheckCommand(),
        new ListCommand(),
        new ShowCommand(),
        new ImportOpenApiCommand(),
    ];

    /// <summary>The command that the words begin with; null when they begin with none.</summary>
    public static Command? TryFind(IReadOnlyList<string> words)
        => All.FirstOrDefault(command => command.Name.Split(' ').SequenceEqual(words.Take(command.Name.Split(' ').Length)));

    /// <summary>The command that the words begin with, and the words that follow its name.</summary>
    /// <exception cref="UsageException">They begin with none.</exception>
    public static (Command Command, string[] Words) Find(string[] words)
    {
        if (TryFind(words) is { } command)
        {
            return (command, words[command.Name.Split(' ').Length..]);
        }

        var suggestion = NearestWord.Suggest(words[0], All.Select(static command => command.Name));
        throw new UsageException($"there is no command '{words[0]}'{suggestion}; 'gitops --help' lists them");
    }
}
