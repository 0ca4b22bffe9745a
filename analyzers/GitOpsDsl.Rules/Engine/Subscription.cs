namespace GitOpsDsl.Rules;

/// <summary>
/// In whose name a check reports, and how severely. A class, as all is that the engine makes lists and tables of: the framework's generic code over a
/// struct of ours is in no image that is compiled ahead, and compiling it in each run takes longer than checking a small project.
/// </summary>
internal abstract class Subscription(Rule rule, Severity severity)
{
    public Rule Rule { get; } = rule;

    public Severity Severity { get; } = severity;
}

/// <summary>Whom to call.</summary>
internal sealed class Subscription<TCheck>(Rule rule, Severity severity, TCheck check) : Subscription(rule, severity)
{
    public TCheck Check { get; } = check;
}
