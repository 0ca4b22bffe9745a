namespace GitOpsDsl.Rules;

/// <summary>What kind of trouble a rule is about; the thousands of a rule's id, in order (Api is GD1xxx).</summary>
public enum RuleCategory
{
    /// <summary>A kube-apiserver refuses the object.</summary>
    Api = 1,

    /// <summary>Accepted, and broken when it runs: dangling, mismatched, colliding.</summary>
    Reference,
    Security,
    Reliability,
    Hygiene,

    /// <summary>Agents, trees, promotion, immutable fields that changed.</summary>
    Delivery,

    /// <summary>Cloud resources: provider schemas, unresolved outputs.</summary>
    Cloud,

    /// <summary>Only visible in C#.</summary>
    Authoring,

    /// <summary>Inputs of generators and of the compiler.</summary>
    Compiler,
}
