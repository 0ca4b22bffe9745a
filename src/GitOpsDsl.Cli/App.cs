using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Load;
using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Reading;
using GitOpsDsl.Registry;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli;

/// <summary>The command line of an environment project, and (without a catalogue) of what needs no project.</summary>
public static class App
{
    /// <summary>The variable that the tool sets for a project's program.</summary>
    public const string StartedByTool = "GITOPS_TOOL";

    /// <summary>Called by the generated <c>Main</c> of an environment project.</summary>
    /// <param name="args">The words of the call.</param>
    /// <param name="catalogue">The environments; null where there is no project, as in the tool.</param>
    /// <param name="rules">The project's own rules, which are held against its environments beside ours.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, IReadOnlyList<EnvironmentEntry>? catalogue = null, IReadOnlyList<Rule>? rules = null)
    {
        using var output = new StandardStream(1, static () => Console.OpenStandardOutput(), flushesLines: false);
        var typed = new TypedCommand(() => ProgramOf(catalogue));
        using var error = new StandardStream(2, static () => Console.OpenStandardError(), flushesLines: true) { Rewording = typed.In };
        if (!error.IsTerminal || args.Length == 0)
        {
            return Run(args, catalogue, output, error, rules, typed);
        }

        using var terminal = new StandardStream(2, static () => Console.OpenStandardError(), flushesLines: false);
        using var progress = new Progress(terminal, args[0]).Start();
        output.BeforeWriting = error.BeforeWriting = progress.Clear;
        return Run(args, catalogue, output, error, rules, typed);
    }

    /// <param name="args">The words of the call.</param>
    /// <param name="catalogue">The environments; null where there is no project, as in the tool.</param>
    /// <param name="output">The product.</param>
    /// <param name="error">What is for people.</param>
    /// <param name="rules">The project's own rules.</param>
    /// <param name="typed">How commands are typed; as in the tool when null.</param>
    public static int Run(
        string[] args,
        IReadOnlyList<EnvironmentEntry>? catalogue,
        TextWriter output,
        TextWriter error,
        IReadOnlyList<Rule>? rules = null,
        TypedCommand? typed = null)
    {
        try
        {
            var exit = Dispatch(args, catalogue, rules ?? [], output, error, typed ?? new TypedCommand());
            // Here, where it can still be said that the product could not be written.
            output.Flush();
            return exit;
        }
        catch (OutputException exception)
        {
            error.WriteLine($"gitops: {exception.Message.TrimEnd('.')}. {exception.WayOut}");
            return ExitCode.Usage;
        }
        catch (Exception exception) when (IsTold(exception))
        {
            error.WriteLine($"gitops: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            error.WriteLine($"gitops: this is a fault of ours, not of your project: {exception.GetType().Name}: {exception.Message}");
            error.WriteLine(exception.StackTrace);
            return ExitCode.Internal;
        }
    }

    /// <summary>A project's program that the tool did not start was started by <c>dotnet run</c>.</summary>
    private static string ProgramOf(IReadOnlyList<EnvironmentEntry>? catalogue)
        => catalogue is not null && Environment.GetEnvironmentVariable(StartedByTool) is null && Project.OfProgram(catalogue) is { } project
            ? TypedCommand.DotnetRun(Directory.GetCurrentDirectory(), project.Directory)
            : TypedCommand.Tool;

    /// <summary>Its message says all that its reader needs.</summary>
    private static bool IsTold(Exception exception) => exception is UsageException or UnknownEnvironmentException or YamlInputException
        or ImageLockException or RegistryException or InvalidValueException;

    private static int Dispatch(
        string[] args, IReadOnlyList<EnvironmentEntry>? catalogue, IReadOnlyList<Rule> rules, TextWriter output, TextWriter error, TypedCommand typed)
    {
        if (args is [])
        {
            HelpText.WriteOverview(error, typed);
            return ExitCode.Usage;
        }

        if (args is ["--help" or "help" or "-h", .. var asked])
        {
            HelpText.Write(asked, output, typed);
            return ExitCode.Success;
        }

        if (args is ["--version"])
        {
            output.WriteLine(PackageVersion.OfProgram);
            return ExitCode.Success;
        }

        var command = CommandList.Find(args, out var rest);
        if (rest is [.., "--help"] or [.., "-h"])
        {
            HelpText.Write(command, output, typed);
            return ExitCode.Success;
        }

        var parsed = ParsedArguments.Parse(command, rest);
        Project? project = null;
        if (command.NeedsProject)
        {
            var named = command.Arguments is ["[PROJECT]", ..] && parsed.Words is [var word, ..] ? word : null;
            project = Project.Locate(catalogue ?? throw new UsageException($"{command.Name} needs a project of environments"), named);
        }
        else if (command.TakesProject && catalogue is not null)
        {
            project = Project.OfProgram(catalogue);
        }

        if (command.ShowsBuiltSource && BuiltProgram.Running(project!).Outdated() is { } outdated)
        {
            error.WriteLine($"warning: {outdated}");
        }

        return command.Run(new(parsed, project, output, error)
        {
            OwnRules = rules,
            Typed = typed,
            IsTerminal = output is StandardStream { IsTerminal: true },
        });
    }
}
