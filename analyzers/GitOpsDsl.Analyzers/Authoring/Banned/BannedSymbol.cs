namespace GitOpsDsl.Analyzers.Authoring.Banned;

/// <summary>A line of <c>banned-symbols.txt</c>.</summary>
/// <param name="ruleId">The rule that says so.</param>
/// <param name="reason">What is wrong, after the symbol's name, and the way out.</param>
internal sealed class BannedSymbol(string ruleId, string reason)
{
    public string RuleId { get; } = ruleId;

    public string Reason { get; } = reason;
}
