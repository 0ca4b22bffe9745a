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

    /// <summary>The command that the words begin with, and the words that follow its name.</summary>
    /// <exception cref="UsageException">They begin with none.</exception>
    public static (Command Command, string[] Words) Find(string[] args)
    {
        foreach (var command in All)
        {
            var name = command.Name.Split(' ');
            if (args.Length >= name.Length && args.AsSpan(0, name.Length).SequenceEqual(name))
            {
                return (command, args[name.Length..]);
            }
        }

        var suggestion = NearestWord.Suggest(args[0], All.Select(static command => command.Name));
        throw new UsageException($"there is no command '{args[0]}'{suggestion}; 'gitops --help' lists them");
    }
}
