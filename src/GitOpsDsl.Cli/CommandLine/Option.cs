namespace GitOpsDsl.Cli.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">With its dashes: <c>--env</c>.</param>
/// <param name="Value">What stands for its value in the help: <c>NAME</c>; null for a switch.</param>
/// <param name="Help">What it does, in a few words.</param>
public sealed record Option(string Name, string? Value, string Help)
{
    /// <summary>Whether it may be given several times.</summary>
    public bool Repeatable { get; init; }

    /// <summary>The values that it takes; any when empty.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
