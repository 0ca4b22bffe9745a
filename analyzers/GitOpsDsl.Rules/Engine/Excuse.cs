namespace GitOpsDsl.Rules;

/// <summary>
/// An annotation that excuses its object from one rule, with a reason: <c>gitops.dsl/excuse.GD3104: "needs the host's clock"</c>.
/// </summary>
public sealed class Excuse
{
    /// <summary>What the key of the annotation starts with; the id of the rule follows.</summary>
    public const string Prefix = "gitops.dsl/excuse.";

    internal Excuse(Node annotation)
    {
        Annotation = annotation;
        RuleId = annotation.Name.Substring(Prefix.Length);
    }

    public Node Annotation { get; }

    public string RuleId { get; }

    /// <summary>Some rule of this run has that id, whether it is on or off.</summary>
    public bool IsKnown { get; internal set; }

    /// <summary>It kept at least one finding back.</summary>
    public bool IsUsed { get; internal set; }
}
