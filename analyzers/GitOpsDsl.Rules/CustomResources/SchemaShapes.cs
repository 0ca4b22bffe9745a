using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Reads the objects of structural schemas, each different one once.</summary>
internal sealed class SchemaShapes
{
    private readonly Dictionary<string, SchemaShape> _byContent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaShape> _byId = new(StringComparer.Ordinal);

    public SchemaShape Find(string id) => _byId[id];

    /// <summary>A kind as a whole: its own fields, and those that every object has.</summary>
    public SchemaShape Root(Node schema)
    {
        var text = TypeRef.Scalar(ValueKind.String);
        var required = Required(schema);
        var fields = Properties(schema)
            .Where(static property => property.Name is not ("apiVersion" or "kind" or "metadata" or "status"))
            .Select(property => Field(property, required))
            .Concat(
            [
                new FieldFacts("apiVersion", text),
                new FieldFacts("kind", text),
                new FieldFacts("metadata", TypeRef.Object(ApiFacts.ObjectMeta)),
                new FieldFacts("status", TypeRef.Scalar(ValueKind.Json)),
            ]);
        return new SchemaShape("", Sorted(fields), IsOpen(schema) || !schema["properties"].Exists, SchemaUnions.Read(schema));
    }

    private SchemaShape Object(Node schema, bool isOpen)
    {
        var required = Required(schema);
        var fields = Sorted(Properties(schema).Select(property => Field(property, required)));
        var unions = SchemaUnions.Read(schema);
        var content = string.Join(
            "\n",
            fields.Select(FactsWriter.Write).Concat(unions.Select(static union => union.ToString())).Concat([isOpen ? "open" : ""]));
        if (!_byContent.TryGetValue(content, out var shape))
        {
            shape = new SchemaShape(SchemaValues.Text(_byContent.Count), fields, isOpen, unions);
            _byContent.Add(content, shape);
            _byId.Add(shape.Id, shape);
        }

        return shape;
    }

    private FieldFacts Field(Node schema, HashSet<string> required)
    {
        var type = TypeOf(schema);
        var element = Element(schema);
        var hasDefault = schema["default"] is { Kind: not NodeKind.Missing };
        var field = new FieldFacts(schema.Name, type, required.Contains(schema.Name) && !hasDefault)
        {
            Default = hasDefault ? SchemaValues.Default(schema["default"]) : null,
            Nullable = schema["nullable"].Boolean == true,
            Merge = SchemaValues.Merge(schema),
            ListKeys = SchemaValues.Texts(schema["x-kubernetes-list-map-keys"]),
        };
        SchemaValues.AddLength(field, schema);
        if (type.Element.Kind is not (ValueKind.Object or ValueKind.Json))
        {
            SchemaValues.AddElement(field, element);
        }

        return field;
    }

    /// <param name="schema">Of a value.</param>
    /// <param name="isKept">It is the item of a list of which unknown fields are kept: theirs are, too (<c>skipPrune</c> of the API server).</param>
    private TypeRef TypeOf(Node schema, bool isKept = false)
    {
        isKept |= IsOpen(schema);
        if (SchemaValues.KindOf(schema) is { } scalar)
        {
            return TypeRef.Scalar(scalar);
        }

        if (schema["type"].Text == "array")
        {
            return TypeRef.List(schema["items"].IsMap ? TypeOf(schema["items"], isKept) : TypeRef.Scalar(ValueKind.Json));
        }

        var values = schema["additionalProperties"];
        return values.IsMap ? TypeRef.Map(TypeOf(values))
            : values.Boolean == true ? TypeRef.Map(TypeRef.Scalar(ValueKind.Json))
            : !schema["properties"].Exists && isKept ? TypeRef.Scalar(ValueKind.Json)
            : TypeRef.Object(Object(schema, isKept).Id);
    }

    /// <summary>What lists and maps have in them in the end.</summary>
    private static Node Element(Node schema)
    {
        while (true)
        {
            var item = schema["items"].IsMap ? schema["items"] : schema["additionalProperties"];
            if (!item.IsMap)
            {
                return schema;
            }

            schema = item;
        }
    }

    private static bool IsOpen(Node schema) =>
        schema["x-kubernetes-preserve-unknown-fields"].Boolean == true || schema["x-kubernetes-embedded-resource"].Boolean == true;

    private static IEnumerable<Node> Properties(Node schema)
    {
        foreach (var property in schema["properties"].Entries)
        {
            if (!property.IsMap)
            {
                throw new FactsException($"{property.Path} must be a schema", 0);
            }

            yield return property;
        }
    }

    private static HashSet<string> Required(Node schema) => new(SchemaValues.Texts(schema["required"]), StringComparer.Ordinal);

    private static FieldFacts[] Sorted(IEnumerable<FieldFacts> fields) => [.. fields.OrderBy(static field => field.Name, StringComparer.Ordinal)];
}
