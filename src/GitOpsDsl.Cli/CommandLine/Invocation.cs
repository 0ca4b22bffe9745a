using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli.CommandLine;

/// <summary>One call of a command: its words, the project, and where it prints.</summary>
/// <param name="Arguments">The words that follow the command's name.</param>
/// <param name="Project">The project whose environments the program has; null in the tool.</param>
/// <param name="Out">The product.</param>
/// <param name="Error">What is for people.</param>
public sealed record Invocation(ParsedArguments Arguments, Project? Project, TextWriter Out, TextWriter Error)
{
    /// <summary>The form that the product is wanted in: <c>text</c>, <c>json</c>, …</summary>
    public string Format => Arguments.Value(CommonOptions.FindingFormat) ?? Arguments.Value(CommonOptions.Format) ?? "text";

    /// <summary>Whether the product is wanted as JSON.</summary>
    public bool Json => Format == "json";

    /// <summary>Whether the product is read in a terminal that shows colours, and nobody said not to.</summary>
    public bool Color => IsTerminal && !Arguments.Has(CommonOptions.NoColor);

    /// <summary>The project's own rules.</summary>
    public IReadOnlyList<Rule> OwnRules { get; init; } = [];

    /// <summary>All rules.</summary>
    public IReadOnlyList<Rule> Rules => OwnRules.Count == 0 ? AllRules.InOrder : [.. AllRules.InOrder, .. OwnRules];

    /// <summary>How whoever made the call types commands.</summary>
    public TypedCommand Typed { get; init; } = new();

    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    public bool IsTerminal { get; init; }
}
