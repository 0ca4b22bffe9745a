using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>A generated record, and what the facts say of the type that it was made from.</summary>
internal sealed class RecordType
{
    private readonly Dictionary<string, FieldFacts> _fields = new(StringComparer.Ordinal);

    public RecordType(TypeFacts facts, KindFacts? kind, string recordName)
    {
        Facts = facts;
        Kind = kind;
        foreach (var field in facts.Fields)
        {
            _fields[PropertyNames.Of(field, facts, recordName)] = field;
        }
    }

    public TypeFacts Facts { get; }

    /// <summary>Null for what can't be created by itself.</summary>
    public KindFacts? Kind { get; }

    /// <summary>The field that a property is; null when it is none.</summary>
    public FieldFacts? FieldOf(string property) => _fields.TryGetValue(property, out var field) ? field : null;

    /// <summary>The property of a field.</summary>
    public string PropertyOf(string field) => _fields.First(entry => entry.Value.Name == field).Key;
}
