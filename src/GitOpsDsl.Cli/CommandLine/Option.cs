namespace GitOpsDsl.Cli.CommandLine;

/// <summary>An option of a command. One is itself only: not a record, whose equality would load a comparer for each member before a render.</summary>
/// <param name="name">With its dashes: <c>--env</c>.</param>
/// <param name="value">What stands for its value in the help: <c>NAME</c>; null for a switch.</param>
/// <param name="help">What it does, in a few words.</param>
public sealed class Option(string name, string? value, string help)
{
    public string Name { get; } = name;

    public string? Value { get; } = value;

    public string Help { get; } = help;

    /// <summary>Whether it may be given several times.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Whether it may be given without a value, which then follows only after <c>=</c>.</summary>
    public bool IsValueOptional { get; init; }

    /// <summary>The values that it takes; any when empty.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
