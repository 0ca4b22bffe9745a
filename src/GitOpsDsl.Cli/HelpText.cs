using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;

namespace GitOpsDsl.Cli;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    public static void WriteOverview(TextWriter output, TypedCommand typed)
    {
        output.WriteLine($"{typed.Program} COMMAND [PROJECT] [options]      typed environments, compiled to plain Kubernetes YAML");
        output.WriteLine();
        var width = CommandList.All.Max(static command => command.Name.Length);
        foreach (var command in CommandList.All)
        {
            output.WriteLine($"  {command.Name.PadRight(width)}  {command.Summary}");
        }

        output.WriteLine();
        output.WriteLine(typed.In("'gitops COMMAND --help' tells more. The gitops tool and 'dotnet run --project environments --' take the same words."));
    }

    /// <summary>Of the command that is named, or of all.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public static void Write(string[] asked, TextWriter output, TypedCommand typed)
    {
        if (asked.Length == 0)
        {
            WriteOverview(output, typed);
        }
        else
        {
            Write(CommandList.Find(asked, out _), output, typed);
        }
    }

    public static void Write(Command command, TextWriter output, TypedCommand typed)
    {
        output.WriteLine($"{typed.Program} {string.Join(' ', [command.Name, .. command.Arguments])} [options]");
        output.WriteLine();
        output.WriteLine($"  {command.Summary}");
        output.WriteLine();
        // A command's own --format takes the place of the common one.
        IReadOnlyList<Option> options =
            [.. command.Options, .. CommonOptions.All.Where(common => command.Options.All(own => own.Name != common.Name))];
        var width = options.Max(static option => Words(option).Length);
        foreach (var option in options)
        {
            output.WriteLine($"  {Words(option).PadRight(width)}  {option.Help}{(option.Repeatable ? " (may be repeated)" : "")}");
        }

        output.WriteLine();
        output.WriteLine($"  example: {typed.Program}{command.Example[command.Example.IndexOf(' ', StringComparison.Ordinal)..]}");
    }

    private static string Words(Option option) => option.Value is null ? option.Name
        : option.IsValueOptional ? $"{option.Name}[={option.Value}]"
        : $"{option.Name} {option.Value}";
}
