using System.Globalization;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at the value of a field, or at an element of it.</summary>
internal sealed class ValuePlan
{
    private readonly ApiFacts _api;
    private readonly RulePlan _rules;
    private TypePlan? _object;

    public ValuePlan(TypeFacts owner, FieldFacts field, TypeRef type, ApiFacts api, RulePlan rules)
    {
        _api = api;
        _rules = rules;
        IsStructural = api.Find(ApiFacts.ObjectMeta) is null;
        Owner = owner;
        Field = field;
        Type = type;
        Item = type.Item is null ? null : new ValuePlan(owner, field, type.Item, api, rules);
        Checks = rules.ValueChecks(type.Kind);
        if (type.Kind is ValueKind.String or ValueKind.IntOrString)
        {
            FormatChecks = rules.FormatChecks(field.Format);
            Enum = field.Enum.Count > 0 ? field.Enum : null;
        }

        IsBounded = field.Minimum is not null || field.Maximum is not null || field.MinLength is not null || field.MaxLength is not null
            || field.ItemMinLength is not null || field.ItemMaxLength is not null || field.Pattern is not null;
        IsElement = type != field.Type;
        Minimum = Number(field.Minimum, double.NegativeInfinity);
        Maximum = Number(field.Maximum, double.PositiveInfinity);
    }

    /// <summary><see cref="TypePlan.IsStructural"/> of its owner.</summary>
    public bool IsStructural { get; }

    public TypeFacts Owner { get; }

    public FieldFacts Field { get; }

    public TypeRef Type { get; }

    /// <summary>Of a list or a map: of its elements.</summary>
    public ValuePlan? Item { get; }

    public Subscription<NodeCheck>[] Checks { get; }

    /// <summary>For texts that are not empty.</summary>
    public Subscription<NodeCheck>[] FormatChecks { get; } = [];

    /// <summary>Of a text: the values that are allowed; null when any is.</summary>
    public IReadOnlyList<string>? Enum { get; }

    /// <summary>The schema bounds a number, a length or a text.</summary>
    public bool IsBounded { get; }

    public double Minimum { get; }

    public double Maximum { get; }

    /// <summary>It is in a list or a map of the field, not the field's own value.</summary>
    public bool IsElement { get; }

    /// <summary>Of an object: the plan of its type, found when it is first needed.</summary>
    public TypePlan Object => _object ??= _rules.FindType(Type.Name!, _api)!;

    private static double Number(string? text, double otherwise) =>
        text is null ? otherwise : double.Parse(text, CultureInfo.InvariantCulture);
}
