using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Called at a node that a rule asked for. It must depend on nothing but what it reads there, and keep nothing: for an object that differs from an
/// earlier one only in what it did not read, and where it found nothing, it is not called again.
/// </summary>
public delegate void NodeCheck(Node node, RuleContext context);

/// <summary>Called where an object departs from its schema.</summary>
public delegate void FaultCheck(SchemaFault fault, RuleContext context);

/// <summary>Called once for a type and a union of its fields; what it gives is called at each value of the type.</summary>
public delegate NodeCheck UnionCheck(TypeFacts type, UnionFacts union);

/// <summary>Called once with all the objects of an environment.</summary>
public delegate void EnvironmentCheck(RuleEnvironment environment, RuleContext context);

/// <summary>Called once for each excuse that an object carries, when all findings are known.</summary>
public delegate void ExcuseCheck(Excuse excuse, RuleContext context);

/// <summary>
/// What the rules want to see. Names of types are those of the facts (<see cref="TypeNames"/>); a name that the facts don't have is
/// never called.
/// </summary>
public sealed class RuleSubscriptions
{
    private Rule? _rule;
    private Severity _severity;

    internal Dictionary<string, List<Subscription<NodeCheck>>> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>By <see cref="FieldKey"/>.</summary>
    internal Dictionary<string, List<Subscription<NodeCheck>>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>By <see cref="ValueKind"/>.</summary>
    internal List<Subscription<NodeCheck>>?[] Values { get; } = new List<Subscription<NodeCheck>>?[(int)ValueKind.Map + 1];

    internal Dictionary<string, List<Subscription<NodeCheck>>> Formats { get; } = new(StringComparer.Ordinal);

    /// <summary>By <see cref="SchemaFaultKind"/>.</summary>
    internal List<Subscription<FaultCheck>>?[] Faults { get; } = new List<Subscription<FaultCheck>>?[(int)SchemaFaultKind.OutOfBounds + 1];

    internal List<Subscription<UnionCheck>> Unions { get; } = [];

    internal List<Subscription<NodeCheck>> Objects { get; } = [];

    internal List<Subscription<EnvironmentCheck>> Environments { get; } = [];

    internal List<Subscription<ProgramCheck>> Programs { get; } = [];

    internal List<Subscription<ExcuseCheck>> Excuses { get; } = [];

    /// <summary>
    /// Each value of that type, wherever it stands in an object. A null item of a list is one too: the API server decodes it to a value
    /// with nothing in it.
    /// </summary>
    public void Type(string type, NodeCheck check) => Add(Types, type, check);

    /// <summary>That field of each value of that type, where it is there and not null. A list comes as a whole.</summary>
    public void Field(string type, string field, NodeCheck check) => Add(Fields, FieldKey(type, field), check);

    /// <summary>Each scalar of that kind, such as each quantity.</summary>
    public void Value(ValueKind kind, NodeCheck check) => (Values[(int)kind] ??= []).Add(Of(check));

    /// <summary>Each text whose field has that format in the facts, such as <c>dns-label</c>; called for an empty one only in a list.</summary>
    public void Format(string format, NodeCheck check) => Add(Formats, format, check);

    /// <summary>Each object, of whatever kind.</summary>
    public void Object(NodeCheck check) => Objects.Add(Of(check));

    /// <summary>Each place where an object departs from its schema in that way.</summary>
    public void Fault(SchemaFaultKind kind, FaultCheck check) => (Faults[(int)kind] ??= []).Add(Of(check));

    /// <summary>Each value of a type of which the facts say that only some fields may be set together.</summary>
    public void Union(UnionCheck check) => Unions.Add(Of(check));

    /// <summary>The whole environment, once. Not called in hosts that only know a part of it.</summary>
    public void Environment(EnvironmentCheck check) => Environments.Add(Of(check));

    /// <summary>Each program of Pulumi YAML, once.</summary>
    public void Program(ProgramCheck check) => Programs.Add(Of(check));

    /// <summary>Each excuse, when it is known what it excuses. Not called in hosts that only know a part of the environment.</summary>
    public void Excuse(ExcuseCheck check) => Excuses.Add(Of(check));

    internal void Add(Rule rule, Severity severity)
    {
        (_rule, _severity) = (rule, severity);
        rule.Subscribe(this);
        _rule = null;
    }

    /// <summary>A field of a type, as one text: a table by two needs code that is compiled in each run.</summary>
    internal static string FieldKey(string type, string field) => type + "#" + field;

    private void Add<TCheck>(Dictionary<string, List<Subscription<TCheck>>> table, string key, TCheck check)
    {
        if (!table.TryGetValue(key, out var list))
        {
            table.Add(key, list = []);
        }

        list.Add(Of(check));
    }

    private Subscription<TCheck> Of<TCheck>(TCheck check) => new(_rule!, _severity, check);
}
