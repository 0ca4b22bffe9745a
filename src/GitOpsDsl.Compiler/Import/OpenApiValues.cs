using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Schemas that are values, not object types, and the facts about a value.</summary>
internal static class OpenApiValues
{
    /// <summary>Definitions whose Go type writes JSON of its own, so that the document does not say what they are.</summary>
    private static readonly Dictionary<string, ValueKind> Known = new(StringComparer.Ordinal)
    {
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = ValueKind.Quantity,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"] = ValueKind.Json,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"] = ValueKind.MicroTime,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Patch"] = ValueKind.Json,
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = ValueKind.Json,
    };

    /// <summary>What a definition is, if it is a value; null for an object type.</summary>
    public static ValueKind? KindOf(string name, OpenApiNode definition) =>
        Known.TryGetValue(name, out var kind) ? kind : KindOf(definition);

    /// <summary>What a schema is, if it is a scalar or says nothing of its type; null for objects, lists, maps and references.</summary>
    public static ValueKind? KindOf(OpenApiNode schema) => (schema.Text("type"), schema.Text("format")) switch
    {
        _ when schema.IsTrue("x-kubernetes-int-or-string") => ValueKind.IntOrString,
        ("string", "int-or-string") => ValueKind.IntOrString,
        ("string", "date-time") => ValueKind.Time,
        ("string", "byte") => ValueKind.Bytes,
        ("string", _) => ValueKind.String,
        ("integer", "int32") => ValueKind.Int32,
        ("integer", _) => ValueKind.Int64,
        ("number", _) => ValueKind.Number,
        ("boolean", _) => ValueKind.Boolean,
        (null, _) when !schema.Element.TryGetProperty("$ref", out _) => ValueKind.Json,
        _ => null,
    };

    /// <summary>
    /// The default that the server fills in. Zero values (<c>{}</c>, <c>""</c>, 0, false) only say that the Go field is not a pointer
    /// (kube-openapi, <c>generators/openapi.go</c>), so they are none.
    /// </summary>
    public static string? Default(OpenApiNode schema)
    {
        if (!schema.Element.TryGetProperty("default", out var value))
        {
            return null;
        }

        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        return text is "{}" or "" or "0" or "false" or "null" ? null : text;
    }

    public static string? Number(OpenApiNode schema, string name) => schema.Optional(name, JsonValueKind.Number)?.Element.GetRawText();

    /// <summary>A bound of a length (<c>minLength</c>, <c>minItems</c>, <c>minProperties</c>), by what has the length.</summary>
    public static int? Length(OpenApiNode schema, ValueKind kind, string bound)
    {
        var name = bound + (kind switch { ValueKind.List => "Items", ValueKind.Map => "Properties", _ => "Length" });
        return schema.Optional(name, JsonValueKind.Number) is not { } length ? null
            : length.Element.TryGetInt32(out var value) ? value
            : throw length.Error("must be a whole number");
    }
}
