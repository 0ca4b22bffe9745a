namespace GitOpsDsl.Rules.Tests;

/// <summary>The page of what no rule finds, but the compiler or a command says itself.</summary>
internal sealed record FindingPage(string Id, RulePage Page)
{
    /// <summary>In order of their ids.</summary>
    public static IReadOnlyList<FindingPage> All { get; } =
    [
        .. typeof(Rule).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("Findings/", StringComparison.Ordinal))
            .Select(static name => name["Findings/".Length..].Split('_')[0])
            .Order(StringComparer.Ordinal)
            .Select(static id => new FindingPage(id, RulePage.Of(id)!)),
    ];
}
