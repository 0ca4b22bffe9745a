using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at one field.</summary>
internal sealed class FieldPlan(TypeFacts owner, FieldFacts facts, int ordinal, ApiFacts api, RulePlan rules)
{
    public FieldFacts Facts { get; } = facts;

    /// <summary>Its place among the fields of its type.</summary>
    public int Ordinal { get; } = ordinal;

    public Subscription<NodeCheck>[] Checks { get; } = rules.FieldChecks(owner.Name, facts.Name);

    public ValuePlan Value { get; } = new(owner, facts, facts.Type, api, rules);
}
