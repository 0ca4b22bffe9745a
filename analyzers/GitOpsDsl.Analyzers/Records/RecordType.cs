using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>A generated record, and what the facts say of the type that it was made from.</summary>
internal sealed class RecordType
{
    private readonly Lazy<Dictionary<string, FieldFacts>> _fields;

    public RecordType(TypeFacts facts, KindFacts? kind, string name, RecordApi api)
    {
        Facts = facts;
        Kind = kind;
        Api = api;
        _fields = new(() => facts.Fields.ToDictionary(field => PropertyNames.Of(field, facts, name), StringComparer.Ordinal));
    }

    public TypeFacts Facts { get; }

    /// <summary>The API that it is a type of.</summary>
    public RecordApi Api { get; }

    /// <summary>Null for what can't be created by itself.</summary>
    public KindFacts? Kind { get; }

    /// <summary>The field that a property is; null when it is none.</summary>
    public FieldFacts? FieldOf(string property) => _fields.Value.TryGetValue(property, out var field) ? field : null;

    /// <summary>The property of a field.</summary>
    public string PropertyOf(string field) => _fields.Value.First(entry => entry.Value.Name == field).Key;
}
