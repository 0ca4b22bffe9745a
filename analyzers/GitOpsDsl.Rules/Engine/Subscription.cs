namespace GitOpsDsl.Rules;

/// <summary>Whom to call, and in whose name it reports.</summary>
internal readonly struct Subscription<TCheck>(Rule rule, TCheck check)
{
    public Rule Rule { get; } = rule;

    public TCheck Check { get; } = check;
}
