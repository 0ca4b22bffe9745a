using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at an object of one kind.</summary>
internal sealed class KindPlan(int number, KindFacts facts, ApiFacts api, bool isBuiltIn, RulePlan rules)
{
    private TypePlan? _type;

    /// <summary>Its place among the kinds of the plan, from 0.</summary>
    public int Number { get; } = number;

    public KindFacts Facts { get; } = facts;

    /// <summary>It is Kubernetes' own, and not defined by a CustomResourceDefinition.</summary>
    public bool IsBuiltIn { get; } = isBuiltIn;

    /// <summary>Made when the first object of the kind comes by; two threads may both make the same.</summary>
    public TypePlan Type => _type ??= rules.FindType(Facts.Type, api)!;
}
