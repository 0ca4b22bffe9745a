using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at the value of a field, or at an element of it.</summary>
internal sealed class ValuePlan(TypeFacts owner, FieldFacts field, TypeRef type, RulePlan rules)
{
    private TypePlan? _object;

    public TypeFacts Owner { get; } = owner;

    public FieldFacts Field { get; } = field;

    public TypeRef Type { get; } = type;

    /// <summary>Of a list or a map: of its elements.</summary>
    public ValuePlan? Item { get; } = type.Item is null ? null : new ValuePlan(owner, field, type.Item, rules);

    public Subscription<NodeCheck>[] Checks { get; } = rules.ValueChecks(type.Kind);

    /// <summary>Of a string or its list: the values that are allowed; null when any is.</summary>
    public IReadOnlyList<string>? Enum { get; } = type.Kind == ValueKind.String && field.Enum.Count > 0 ? field.Enum : null;

    /// <summary>The schema bounds a number, a length or a text.</summary>
    public bool IsBounded { get; } =
        field.Minimum is not null || field.Maximum is not null || field.MinLength is not null || field.MaxLength is not null
        || field.Pattern is not null;

    /// <summary>Of an object: the plan of its type, found when it is first needed.</summary>
    public TypePlan Object => _object ??= rules.FindType(Type.Name!)!;
}
