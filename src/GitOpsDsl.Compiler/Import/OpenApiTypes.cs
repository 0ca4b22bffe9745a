using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Object types and their fields, from the <c>definitions</c> of an OpenAPI v2 document.</summary>
internal sealed class OpenApiTypes(OpenApiNode definitions)
{
    private const string ReferencePrefix = "#/definitions/";

    private readonly Dictionary<string, OpenApiNode> _definitions =
        definitions.Members().ToDictionary(static definition => definition.Name, static definition => definition.Value, StringComparer.Ordinal);
    private readonly List<TypeFacts> _types = [];

    /// <summary>Every definition that is an object type, and the types of objects that stand inside of another.</summary>
    /// <exception cref="FactsException">A definition is malformed or refers to one that is not there.</exception>
    public IReadOnlyList<TypeFacts> Read(IEnumerable<KindFacts> kinds)
    {
        var creatable = kinds.Select(static kind => kind.Type).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, definition) in _definitions)
        {
            if (OpenApiValues.KindOf(name, definition) is null)
            {
                var type = AddType(name, definition);
                if (!creatable.Contains(name) && OpenApiKinds.Of(definition).ToList() is [var only])
                {
                    (type.ApiVersion, type.Kind) = only;
                }
            }
        }

        return _types;
    }

    private TypeFacts AddType(string name, OpenApiNode schema)
    {
        var required = schema.Texts("required");
        var properties = schema.Optional("properties", JsonValueKind.Object)?.Members() ?? [];
        var fields = properties
            .Select(property => Field(name, property.Name, property.Value, required.Contains(property.Name, StringComparer.Ordinal)))
            .OrderBy(static field => field.Name, StringComparer.Ordinal);
        var type = new TypeFacts(name, [.. fields]);
        _types.Add(type);
        return type;
    }

    private FieldFacts Field(string owner, string name, OpenApiNode schema, bool required)
    {
        var type = TypeOf(schema, owner, name);
        var element = schema;
        for (var at = type; at.Item is not null && Element(element) is { } item; at = at.Item)
        {
            element = item;
        }

        return new FieldFacts(name, type, required)
        {
            Enum = element.Texts("enum"),
            Merge = Merge(schema),
            ListKeys = schema.Texts("x-kubernetes-list-map-keys"),
            PatchMergeKey = schema.Text("x-kubernetes-patch-merge-key"),
            Default = OpenApiValues.Default(schema),
            Pattern = element.Text("pattern"),
            Minimum = OpenApiValues.Number(element, "minimum"),
            Maximum = OpenApiValues.Number(element, "maximum"),
            MinLength = OpenApiValues.Length(schema, type.Kind, "min"),
            MaxLength = OpenApiValues.Length(schema, type.Kind, "max"),
        };
    }

    private TypeRef TypeOf(OpenApiNode schema, string owner, string field)
    {
        if (schema.Text("$ref") is { } reference)
        {
            var name = reference.StartsWith(ReferencePrefix, StringComparison.Ordinal) ? reference[ReferencePrefix.Length..] : "";
            return !_definitions.TryGetValue(name, out var definition) ? throw schema.Error($"refers to '{reference}', which is not there")
                : OpenApiValues.KindOf(name, definition) is { } value ? TypeRef.Scalar(value)
                : TypeRef.Object(name);
        }

        if (OpenApiValues.KindOf(schema) is { } scalar)
        {
            return TypeRef.Scalar(scalar);
        }

        switch (schema.Text("type"))
        {
            case "array":
                return TypeRef.List(Element(schema) is { } item ? TypeOf(item, owner, field) : TypeRef.Scalar(ValueKind.Json));
            case "object" when schema.Optional("properties", JsonValueKind.Object) is not null:
                var inline = $"{owner}{char.ToUpperInvariant(field[0])}{field[1..]}";
                return TypeRef.Object(AddType(_definitions.ContainsKey(inline) ? inline + "Inline" : inline, schema).Name);
            case "object" when Element(schema) is { } value:
                return TypeRef.Map(TypeOf(value, owner, field));
            case "object" when schema.IsTrue("additionalProperties"):
                return TypeRef.Map(TypeRef.Scalar(ValueKind.Json));
            case "object":
                return TypeRef.Scalar(ValueKind.Json);
            case var other:
                throw schema.Error($"'{other}' is not a type of OpenAPI v2");
        }
    }

    /// <summary>What a list or a map has in it.</summary>
    private static OpenApiNode? Element(OpenApiNode schema) =>
        schema.Element.TryGetProperty("items", out _) ? schema.Required("items", JsonValueKind.Object)
        : schema.Element.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object
            ? schema.Required("additionalProperties", JsonValueKind.Object)
            : null;

    private static ListMerge Merge(OpenApiNode schema) =>
        (schema.Text("x-kubernetes-list-type") ?? schema.Text("x-kubernetes-map-type")) switch
        {
            "atomic" => ListMerge.Atomic,
            "set" => ListMerge.Set,
            "map" => ListMerge.Map,
            _ => ListMerge.None,
        };
}
