using System.Globalization;
using System.Text;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What a structural schema says of a value.</summary>
internal static class SchemaValues
{
    /// <summary>The pattern that controller-gen gives a <c>resource.Quantity</c> (sigs.k8s.io/controller-tools, <c>pkg/crd/known_types.go</c>).</summary>
    private const string Quantity =
        @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

    /// <summary>What a schema is, if it is a scalar or says nothing of its type; null for objects, lists and maps.</summary>
    /// <exception cref="FactsException">Its type is none that there is.</exception>
    public static ValueKind? KindOf(Node schema)
    {
        if (schema["x-kubernetes-int-or-string"].Boolean == true)
        {
            return schema["pattern"].Text == Quantity ? ValueKind.Quantity : ValueKind.IntOrString;
        }

        return (schema["type"].Text, schema["format"].Text) switch
        {
            ("string", "date-time") => ValueKind.Time,
            ("string", "byte") => ValueKind.Bytes,
            ("string", _) => ValueKind.String,
            ("integer", "int32") => ValueKind.Int32,
            ("integer", _) => ValueKind.Int64,
            ("number", _) => ValueKind.Number,
            ("boolean", _) => ValueKind.Boolean,
            ("object" or "array", _) => null,
            (null, _) => schema["properties"].Exists || schema["additionalProperties"].Exists ? null : ValueKind.Json,
            var (other, _) => throw new FactsException($"{schema.Path}: \"{other}\" is no type of a schema", 0),
        };
    }

    /// <summary>Bounds of the size of a field's own value: of a text, a list or a map.</summary>
    public static void AddLength(FieldFacts field, Node schema)
    {
        var unit = field.Type.Kind switch { ValueKind.List => "Items", ValueKind.Map or ValueKind.Object => "Properties", _ => "Length" };
        field.MinLength = Length(schema["min" + unit]);
        field.MaxLength = Length(schema["max" + unit]);
    }

    /// <summary>What the schema says of the field's value, or of each scalar in its lists and maps.</summary>
    public static void AddElement(FieldFacts field, Node element)
    {
        var values = Texts(element["enum"]);
        field.Enum = values.Any(static value => value.IndexOf('|') >= 0) ? [] : values;
        field.Pattern = field.Type.Element.Kind == ValueKind.Quantity ? null : element["pattern"].Text;
        field.Minimum = Number(element["minimum"]);
        field.Maximum = Number(element["maximum"]);
        field.ExclusiveMinimum = field.Minimum is not null && element["exclusiveMinimum"].Boolean == true;
        field.ExclusiveMaximum = field.Maximum is not null && element["exclusiveMaximum"].Boolean == true;
        if (field.Type.Item is not null)
        {
            field.ItemMinLength = Length(element["minLength"]);
            field.ItemMaxLength = Length(element["maxLength"]);
        }
    }

    public static ListMerge Merge(Node schema) => (schema["x-kubernetes-list-type"].Text ?? schema["x-kubernetes-map-type"].Text) switch
    {
        "atomic" => ListMerge.Atomic,
        "set" => ListMerge.Set,
        "map" => ListMerge.Map,
        _ => ListMerge.None,
    };

    /// <summary>The texts of a list; what is no text in it is passed over.</summary>
    public static IReadOnlyList<string> Texts(Node list) => [.. list.Items.ToArray().Select(static item => item.Text).OfType<string>()];

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The bare text of a string, JSON of anything else.</summary>
    public static string Default(Node value)
    {
        if (value.Text is { } text)
        {
            return text;
        }

        var json = new StringBuilder();
        Json(value, json);
        return json.ToString();
    }

    private static void Json(Node value, StringBuilder json)
    {
        if (!value.IsMap && !value.IsList)
        {
            json.Append(value.Text is { } text ? "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"" : value.ToString());
            return;
        }

        json.Append(value.IsMap ? '{' : '[');
        var separator = "";
        foreach (var item in value.IsMap ? value.Entries : value.Items)
        {
            json.Append(separator).Append(value.IsMap ? $"\"{item.Name}\":" : "");
            Json(item, json);
            separator = ",";
        }

        json.Append(value.IsMap ? '}' : ']');
    }

    private static string? Number(Node value) => value.Number is null ? null : value.ToString();

    private static int? Length(Node value) => value.Integer is { } length && length is >= 0 and <= int.MaxValue ? (int)length : null;
}
