namespace GitOpsDsl.Cli.CommandLine;

/// <summary>
/// How whoever made the call types a command. Messages say <c>'gitops render'</c> wherever they are made; a project's own program, which
/// <c>dotnet run</c> started, says what is typed there.
/// </summary>
public sealed class TypedCommand
{
    private const string Tool = "gitops";

    private readonly string? _from;
    private readonly string? _project;

    /// <summary>By the tool.</summary>
    public TypedCommand()
    {
    }

    /// <summary>By <c>dotnet run</c>.</summary>
    /// <param name="from">The folder that the call is made in, absolute.</param>
    /// <param name="project">The project's, absolute.</param>
    public TypedCommand(string from, string project) => (_from, _project) = (from, project);

    /// <summary>What stands before the command: <c>gitops</c>, or <c>dotnet run --project environments --</c>.</summary>
    public string Program => field ??= _from is null || _project is null ? Tool : DotnetRun(Path.GetRelativePath(_from, _project));

    /// <summary>A message with the commands that it quotes as they are typed.</summary>
    public string In(string message)
        => message.Contains($"'{Tool} ", StringComparison.Ordinal) ? message.Replace($"'{Tool} ", $"'{Program} ", StringComparison.Ordinal) : message;

    private static string DotnetRun(string folder) => folder == "." ? "dotnet run --"
        : folder.Contains(' ', StringComparison.Ordinal) ? $"dotnet run --project \"{folder}\" --"
        : $"dotnet run --project {folder} --";
}
