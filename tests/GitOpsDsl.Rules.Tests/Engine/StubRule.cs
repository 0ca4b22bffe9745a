namespace GitOpsDsl.Rules.Tests;

/// <summary>A rule that wants to see what a test says.</summary>
internal sealed class StubRule(string id, Severity severity, Action<RuleSubscriptions> subscribe) : Rule(id, RuleCategory.Security, severity, "Stub")
{
    public override void Subscribe(RuleSubscriptions on) => subscribe(on);

    /// <summary>Finds something wrong with every value of a type.</summary>
    public static StubRule OnType(string type, string id = "T1", Severity severity = Severity.Warning) =>
        new(id, severity, on => on.Type(type, static (node, context) => context.Report(node, "stub")));
}
