namespace GitOpsDsl.Rules;

/// <summary>What people know a rule by.</summary>
public sealed class RuleDescriptor(string id, RuleCategory category, Severity severity, string title, string help)
{
    /// <summary><c>GD1104</c>; a team's own rules take a prefix of their own.</summary>
    public string Id { get; } = id;

    public RuleCategory Category { get; } = category;

    /// <summary>As shipped; <see cref="Severity.None"/> ships switched off.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What is wrong, in a few words and without a full stop.</summary>
    public string Title { get; } = title;

    /// <summary>Where its page is.</summary>
    public string Help { get; } = help;

    public override string ToString() => Id;
}
