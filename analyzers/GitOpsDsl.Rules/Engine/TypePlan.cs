using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the walk does at a value of one type.</summary>
internal sealed class TypePlan
{
    private readonly Dictionary<string, FieldPlan> _fields;

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

    public FieldPlan? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;
}
