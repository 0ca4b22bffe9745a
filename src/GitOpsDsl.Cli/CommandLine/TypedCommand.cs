namespace GitOpsDsl.Cli.CommandLine;

/// <summary>
/// How whoever made the call types a command. Messages say <c>'gitops render'</c> wherever they are made; a project's own program, which
/// <c>dotnet run</c> started, says what is typed there.
/// </summary>
/// <param name="program">Tells what stands before the command, and is asked only when there is something to say; <c>gitops</c> when null.</param>
public sealed class TypedCommand(Func<string>? program = null)
{
    /// <summary>How the tool is called.</summary>
    public const string Tool = "gitops";

    /// <summary>What stands before the command: <c>gitops</c>, or <c>dotnet run --project environments --</c>.</summary>
    public string Program => field ??= program is null ? Tool : program();

    /// <summary>What starts a project's own program.</summary>
    /// <param name="from">The folder that the call is made in, absolute.</param>
    /// <param name="project">The project's, absolute.</param>
    public static string DotnetRun(string from, string project)
    {
        var folder = Path.GetRelativePath(from, project);
        return folder == "." ? "dotnet run --"
            : folder.Contains(' ', StringComparison.Ordinal) ? $"dotnet run --project \"{folder}\" --"
            : $"dotnet run --project {folder} --";
    }

    /// <summary>A message with the commands that it quotes as they are typed.</summary>
    public string In(string message)
        => message.Contains($"'{Tool} ", StringComparison.Ordinal) ? message.Replace($"'{Tool} ", $"'{Program} ", StringComparison.Ordinal) : message;
}
