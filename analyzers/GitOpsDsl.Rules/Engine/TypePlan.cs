using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at a value of one type.</summary>
internal sealed class TypePlan
{
    private readonly Dictionary<string, FieldPlan> _fields;

    /// <summary>Which field came last time after each (and first of all): writers keep an order. A guess, so threads may race for it.</summary>
    private readonly FieldPlan?[] _following;

    public TypePlan(TypeFacts facts, ApiFacts api, RulePlan rules)
    {
        Facts = facts;
        IsStructural = api.Find(ApiFacts.ObjectMeta) is null;
        Checks = [.. rules.TypeChecks(facts.Name), .. rules.UnionChecks(facts)];
        Fields = new FieldPlan[facts.Fields.Count];
        _fields = new Dictionary<string, FieldPlan>(Fields.Length, StringComparer.Ordinal);
        for (var i = 0; i < Fields.Length; i++)
        {
            Fields[i] = new FieldPlan(facts, facts.Fields[i], i, api, rules);
            _fields.Add(Fields[i].Facts.Name, Fields[i]);
        }

        _following = new FieldPlan?[Fields.Length + 1];
        Required = Array.FindAll(Fields, static field => field.Facts.Required);
    }

    public TypeFacts Facts { get; }

    /// <summary>
    /// It is a custom resource's: checked against a schema, in which what is there is there. Kubernetes' own types are decoded by Go, which can't tell an
    /// empty text from none.
    /// </summary>
    public bool IsStructural { get; }

    public Subscription<NodeCheck>[] Checks { get; }

    public FieldPlan[] Fields { get; }

    public FieldPlan[] Required { get; }

    /// <param name="name">Of the field.</param>
    /// <param name="previous">The field before it in the object; null for the first.</param>
    public FieldPlan? Find(string name, FieldPlan? previous)
    {
        ref var guess = ref _following[previous is null ? 0 : previous.Ordinal + 1];
        if (guess is { } likely && string.Equals(likely.Facts.Name, name))
        {
            return likely;
        }

        return _fields.TryGetValue(name, out var field) ? guess = field : null;
    }
}
