using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>All records and enums of an API, named and typed for C#.</summary>
internal sealed class RecordsModel
{
    private readonly ApiFacts _facts;
    private readonly TypeNames _names;
    private readonly EnumNames _enums;
    private readonly Dictionary<string, KindFacts> _kinds;

    /// <param name="isKnown">The compiler has these facts; of others, the records must bring them.</param>
    public RecordsModel(ApiFacts facts, string @namespace, bool isKnown)
    {
        IsKnown = isKnown;
        _facts = facts;
        _names = new TypeNames(facts, @namespace);
        _enums = new EnumNames(facts, _names, @namespace);
        _kinds = facts.Kinds
            .GroupBy(static kind => kind.Type)
            .ToDictionary(static sameType => sameType.Key, static sameType => sameType.First(), StringComparer.Ordinal);
        Namespace = @namespace;
        Records = [.. facts.Types.Where(type => !_names.IsElsewhere(type.Name)).Select(Record)];
    }

    public string Namespace { get; }

    public bool IsKnown { get; }

    /// <summary>Whose API it is.</summary>
    public string Source => _facts.Source;

    public string Version => _facts.Version;

    public IReadOnlyList<RecordModel> Records { get; }

    public IReadOnlyList<EnumModel> Enums => _enums.All;

    private RecordModel Record(TypeFacts type)
    {
        var name = _names.Of(type.Name);
        var kind = _kinds.TryGetValue(type.Name, out var found) ? found : null;
        var isConstant = kind is not null || type.Kind is not null;
        var properties = type.Fields
            .Where(field => !(isConstant && field.Name is "apiVersion" or "kind") && !(kind is not null && field.Name == "metadata"))
            .OrderBy(static field => FieldOrder.Rank(field.Name))
            .Select(field => Property(field, type, name.Name));
        return new RecordModel(name, type, kind, [.. properties]);
    }

    private PropertyModel Property(FieldFacts field, TypeFacts type, string recordName)
    {
        var values = _enums.Of(field);
        var name = PropertyNames.Of(field, type, recordName);
        var canBeMade = field.Type.Name is { } record && !HasRequired(record);
        return new PropertyModel(field, name, TypeOf(field.Type, values), values, Element(field), canBeMade);
    }

    private string TypeOf(TypeRef type, EnumModel? values) => type.Kind switch
    {
        ValueKind.Object => _names.Of(type.Name!).Reference,
        ValueKind.List => $"global::GitOpsDsl.ValueList<{TypeOf(type.Item!, values)}>",
        ValueKind.Map => $"global::GitOpsDsl.ValueMap<{TypeOf(type.Item!, values)}>",
        ValueKind.String => values?.Name.Reference ?? "string",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Number => "double",
        ValueKind.Boolean => "bool",
        ValueKind.Bytes => "global::GitOpsDsl.Base64",
        ValueKind.Time or ValueKind.MicroTime => "global::GitOpsDsl.Time",
        ValueKind.Quantity => "global::GitOpsDsl.Quantity",
        ValueKind.IntOrString => "global::GitOpsDsl.IntOrString",
        _ => "global::GitOpsDsl.JsonValue",
    };

    /// <summary>Lists are searched by their one key, or by <c>name</c> where they have several, if that is a string.</summary>
    private ListElement? Element(FieldFacts field)
    {
        if (field.Merge != ListMerge.Map || field.Type.Item?.Name is not { } element)
        {
            return null;
        }

        var type = _facts.Find(element)!;
        var key = type.Find(field.ListKeys.Count == 1 ? field.ListKeys[0] : "name");
        return key?.Type.Kind == ValueKind.String && _enums.Of(key) is null
            ? new ListElement(_names.Of(element).Reference, PropertyNames.Of(key, type, _names.Of(element).Name), key.Name)
            : null;
    }

    private bool HasRequired(string typeName) =>
        _kinds.ContainsKey(typeName) || _facts.Find(typeName) is not { Like: null } type || type.Fields.Any(static field => field.Required);
}
