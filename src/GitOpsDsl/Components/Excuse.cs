using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>Why a rule does not matter for a component: <c>Excuses = [new("GD4201", "the leader election allows one only")]</c>.</summary>
/// <remarks>Each object that the rule finds something wrong with is rendered with the reason as an annotation, which <c>lint</c> honours too.</remarks>
public sealed record Excuse : Located
{
    /// <summary>What the annotation's key starts with; the id of the rule follows.</summary>
    public const string AnnotationPrefix = "gitops.dsl/excuse.";

    /// <param name="rule">The id of the rule.</param>
    /// <param name="reason">Why what it finds is right here; for those who read the environment later.</param>
    public Excuse(string rule, string reason, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line) => (Rule, Reason) = (rule, reason);

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Why what it finds is right here.</summary>
    public string Reason { get; }
}
