namespace GitOpsDsl.Rules;

/// <summary>
/// An annotation that excuses its object from one rule, with a reason: <c>gitops.dsl/excuse.GD3104: "needs the host's clock"</c>.
/// </summary>
public sealed class Excuse
{
    /// <summary>What the key of the annotation starts with; the id of the rule follows.</summary>
    public const string Prefix = "gitops.dsl/excuse.";

    internal Excuse(Node root, Node annotation)
    {
        Object = root;
        Annotation = annotation;
        RuleId = annotation.Name.Substring(Prefix.Length);
    }

    /// <summary>The object that carries it.</summary>
    internal Node Object { get; }

    public Node Annotation { get; }

    public string RuleId { get; }

    /// <summary>Some rule of this run has that id, whether it is on or off.</summary>
    public bool IsKnown { get; internal set; }

    /// <summary>It kept at least one finding back.</summary>
    public bool IsUsed { get; internal set; }

    /// <summary>What is wrong with one of a rule that there is not.</summary>
    public static string UnknownRule(string id) => $"there is no rule {id}: correct the id, or take the excuse out";

    /// <summary>What is wrong with one without a reason.</summary>
    public static string NoReason(string id) => $"an excuse needs a reason: say why {id} does not matter here";

    /// <summary>What is wrong with one that excuses nothing.</summary>
    /// <param name="what">What it is on: <c>this object</c>.</param>
    public static string Unneeded(string id, string what) => $"{id} finds nothing wrong with {what}: take the excuse out";
}
