namespace GitOpsDsl.Cli.CommandLine;

/// <summary>One call of a command: its words, the project, and where it prints.</summary>
/// <param name="Arguments">The words that follow the command's name.</param>
/// <param name="Project">The project whose environments the program has; null in the tool.</param>
/// <param name="Out">The product.</param>
/// <param name="Error">What is for people.</param>
public sealed record Invocation(ParsedArguments Arguments, Project? Project, TextWriter Out, TextWriter Error)
{
    /// <summary>Whether the product is wanted as JSON.</summary>
    public bool Json => Arguments.Value(CommonOptions.Format) == "json";
}
