using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>The <c>WriteFields</c> of a record: straight calls on the writer, one <c>if</c> an optional field.</summary>
internal static class FieldsEmitter
{
    public static void Emit(CodeText code, RecordModel record)
    {
        code.Line("public override void WriteFields(ref global::GitOpsDsl.Yaml.Utf8YamlWriter writer)");
        code.Open();
        code.Line("writer.Source(this);");
        if (record.Kind is not null)
        {
            Field(code, "metadata", "", static code => code.Line(Object("Metadata")));
        }
        else if (record.Facts.Kind is { } kind)
        {
            Field(code, "apiVersion", "", code => code.Line($"writer.Value({RecordEmitter.Literal(record.Facts.ApiVersion!)});"));
            Field(code, "kind", "", code => code.Line($"writer.Value({RecordEmitter.Literal(kind)});"));
        }

        foreach (var property in record.Properties)
        {
            var (condition, value) = property.Field.Required
                ? ("", property.Name)
                : ($"{property.Name} is {{ }} {property.Local} && ", property.Local);
            Field(code, property.Field.Name, condition, code => Value(code, property.Field.Type, value, property.Values, depth: 0));
        }

        code.Line("WriteUnknownFields(ref writer);");
        code.Close();
    }

    private static void Field(CodeText code, string field, string condition, Action<CodeText> value)
    {
        code.Line($"if ({condition}!IsOverridden({RecordEmitter.Literal(field)}))");
        code.Open();
        code.Line($"writer.Key({KeyLiteral(field)});");
        value(code);
        code.Close();
        code.Line();
    }

    private static void Value(CodeText code, TypeRef type, string value, EnumModel? values, int depth)
    {
        switch (type.Kind)
        {
            case ValueKind.Object:
                code.Line(Object(value));
                break;
            case ValueKind.List or ValueKind.Map when IsShared(type, values):
                code.Line($"global::GitOpsDsl.FieldWriter.{type.Kind}(ref writer, {value});");
                break;
            case ValueKind.List or ValueKind.Map:
                Collection(code, type, value, values, depth);
                break;
            case ValueKind.String when values is not null:
                code.Line($"writer.Plain(EnumValues.ToUtf8({value}));");
                break;
            case ValueKind.String or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Number or ValueKind.Boolean:
                code.Line($"writer.Value({value});");
                break;
            case ValueKind.MicroTime:
                code.Line($"{value}.WriteMicro(ref writer);");
                break;
            default:
                code.Line($"{value}.Write(ref writer);");
                break;
        }
    }

    private static void Collection(CodeText code, TypeRef type, string value, EnumModel? values, int depth)
    {
        var isList = type.Kind == ValueKind.List;
        var (collection, mark, item) = (isList ? "List" : "Map", $"mark{depth}", $"item{depth}");
        code.Line($"var {mark} = writer.Begin{collection}();");
        code.Line($"foreach (ref readonly var {item} in {value}.AsSpan())");
        code.Open();
        code.Line(isList ? "writer.Item();" : $"writer.Key({item}.Key);");
        Value(code, type.Item!, isList ? item : $"{item}.Value", values, depth + 1);
        code.Close();
        code.Line();
        code.Line($"writer.End{collection}({mark});");
    }

    /// <summary>The forms that most fields have are written by one shared function each, which keeps the assembly small.</summary>
    private static bool IsShared(TypeRef type, EnumModel? values) => (type.Kind, type.Item!.Kind) switch
    {
        (ValueKind.List, ValueKind.Object) or (ValueKind.Map, ValueKind.Quantity) => true,
        (ValueKind.List or ValueKind.Map, ValueKind.String) => values is null,
        _ => false,
    };

    private static string Object(string value) => $"global::GitOpsDsl.FieldWriter.Object(ref writer, {value});";

    private static string KeyLiteral(string field) =>
        PlainYaml.IsSafe(field) ? $"{RecordEmitter.Literal(field + ":")}u8" : RecordEmitter.Literal(field);
}
