namespace GitOpsDsl.Rules;

/// <summary>
/// One thing that can be wrong. A rule has no state: it says once what it wants to see, and is called back at each place, maybe from
/// several threads.
/// </summary>
public abstract class Rule
{
    /// <param name="help">
    /// Where its page is. Ours are under <c>docs/rules</c>; one that a team's rule brings along (<see cref="RulePage"/>) needs no place.
    /// </param>
    protected Rule(string id, RuleCategory category, Severity severity, string title, string? help = null) =>
        Descriptor = new RuleDescriptor(id, category, severity, title, help ?? (GetType().Assembly == typeof(Rule).Assembly ? "docs/rules/" + id + ".md" : ""));

    public RuleDescriptor Descriptor { get; }

    /// <summary>Says what the rule wants to see.</summary>
    public abstract void Subscribe(RuleSubscriptions on);
}
