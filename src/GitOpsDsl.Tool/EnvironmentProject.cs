using System.Diagnostics;
using GitOpsDsl.Cli;
using GitOpsDsl.Cli.CommandLine;

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
            var named = command.Arguments.Contains(ProjectArgument)
                ? args.Skip(command.Name.Split(' ').Length).FirstOrDefault(static word => !word.StartsWith('-') && Path.Exists(word))
                : null;
            var project = Find(named);
            return Build(project) is { } program ? Start(program, args) : ExitCode.Usage;
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine($"gitops: {exception.Message}");
            return ExitCode.Usage;
        }
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
                throw new UsageException($"there are several projects in {folder}: name one of {string.Join(", ", projects.Order(StringComparer.Ordinal))}");
            }

            if (projects is [var only])
            {
                return Path.GetFullPath(only);
            }
        }

        throw new UsageException(named is null
            ? "there is no environment project here or in ./environments: name its folder, or make one with 'gitops new'"
            : $"there is no project at {named}");
    }

    /// <summary>Builds the project, and gives the path of its program; null, and the compiler's words on stderr, when it does not compile.</summary>
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

        Console.Error.Write(output);
        Console.Error.WriteLine($"gitops: {project} does not compile");
        return null;
    }

    private static int Start(string program, string[] args)
    {
        using var process = StartDotnet(new ProcessStartInfo("dotnet", ["exec", program, .. args]));
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
