using System.Diagnostics;
using GitOpsDsl.Cli;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Commands;

namespace GitOpsDsl.Tool;

/// <summary>Finds the environment project that a call is about, builds it, and runs the call in it.</summary>
internal static class EnvironmentProject
{
    private const string ProjectArgument = "[PROJECT]";

    /// <returns>The project's own exit code; <see cref="ExitCode.Usage"/> when there is no project, or when it does not compile.</returns>
    public static int Run(string[] args, Command command)
    {
        try
        {
            var project = Find(NamedProject(args, command));
            return Build(project) is { } program ? Start(Ours(program, project), args) : ExitCode.Usage;
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine($"gitops: {exception.Message}");
            return ExitCode.Usage;
        }
    }

    /// <summary>The project that the call names; null when it names none.</summary>
    /// <exception cref="UsageException">The words are none that the command takes: said before anything is built.</exception>
    internal static string? NamedProject(string[] args, Command command)
    {
        _ = CommandList.Find(args, out var rest);
        var words = ParsedArguments.Parse(command, rest).Words;
        return command.Arguments is [ProjectArgument, ..] ? words.FirstOrDefault() : null;
    }

    /// <summary>The project that is named; else the one in this folder, else the one in <c>./environments</c>.</summary>
    internal static string Find(string? named)
    {
        foreach (var folder in named is null ? [".", "environments"] : new[] { named })
        {
            if (File.Exists(folder))
            {
                return Path.GetFullPath(folder);
            }

            var projects = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csproj") : [];
            if (projects.Length > 1)
            {
                var names = string.Join(", ", projects.Order(StringComparer.Ordinal));
                throw new UsageException($"there are several projects in {folder}: name one of {names}");
            }

            if (projects is [var only])
            {
                return Path.GetFullPath(only);
            }
        }

        throw new UsageException(named is null
            ? "there is no environment project here or in ./environments: name its folder"
            : $"there is no project at {named}");
    }

    /// <summary>
    /// Builds the project, and gives the path of its program; null when it does not compile. What the compiler says goes to stderr, as it is.
    /// </summary>
    private static string? Build(string project)
    {
        var build = new ProcessStartInfo("dotnet", ["build", project, "-nologo", "-v", "quiet", "-t:Build", "-getProperty:TargetPath"])
        {
            RedirectStandardOutput = true,
        };
        using var process = StartDotnet(build);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return output.Trim();
        }

        Console.Error.WriteLine($"gitops: {project} does not compile");
        return null;
    }

    /// <summary>Another program would do what it does, and end well whatever was asked.</summary>
    private static string Ours(string program, string project) => File.Exists(Path.Combine(Path.GetDirectoryName(program)!, $"{typeof(App).Assembly.GetName().Name}.dll"))
        ? program
        : throw new UsageException($"{project} is no environment project: it does not reference the package GitOpsDsl");

    private static int Start(string program, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. args]);
        start.Environment[App.StartedByTool] = "1";
        using var process = StartDotnet(start);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process StartDotnet(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new UsageException($"the .NET SDK can't be started ('dotnet': {exception.Message}): is it installed, and on the PATH?");
        }
    }
}
