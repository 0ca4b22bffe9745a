namespace GitOpsDsl.Rules;

/// <summary>
/// The schemas in <c>items</c> and <c>additionalProperties</c>, which may be of two shapes, so that the API's own schema says nothing of
/// them (<c>JSONSchemaPropsOrArray</c>, <c>JSONSchemaPropsOrBool</c>); and defaults, which must be of the type that they stand for.
/// </summary>
internal sealed class MistypedSchema() : ApiRule("GD1632", "Schema that can't be read, or whose default is of another type")
{
    private const int MaxDepth = 200;

    private static readonly string[] Junctors = ["allOf", "anyOf", "oneOf"];

    public override void Subscribe(RuleSubscriptions on) =>
        on.Field(
            "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation",
            "openAPIV3Schema",
            static (schema, context) => Schema(schema, true, 0, context));

    /// <param name="isTyped">The facts have its fields, and say what is wrong with them.</param>
    private static void Schema(Node schema, bool isTyped, int depth, RuleContext context)
    {
        if (!schema.IsMap || depth > MaxDepth)
        {
            return;
        }

        if (!isTyped)
        {
            Fields(schema, context);
        }

        Default(schema, context);
        Either(schema["items"], "a schema", depth + 1, context);
        Either(schema["additionalProperties"], "a schema, true or false", depth + 1, context);
        Schema(schema["not"], isTyped, depth + 1, context);
        foreach (var property in schema["properties"].Entries)
        {
            Schema(property, isTyped, depth + 1, context);
        }

        foreach (var junctor in Junctors)
        {
            foreach (var part in schema[junctor].Items)
            {
                Schema(part, isTyped, depth + 1, context);
            }
        }
    }

    private static void Either(Node value, string what, int depth, RuleContext context)
    {
        Schema(value, false, depth, context);
        if (value.Exists && !value.IsMap && !(value.Name == "additionalProperties" ? value.Kind == NodeKind.Boolean : value.IsList))
        {
            context.Report(value, $"{value.Name} takes {what}, and {value} is none");
        }
    }

    private static void Fields(Node schema, RuleContext context)
    {
        foreach (var field in schema.Entries)
        {
            if (field.Exists && ShapeOf(field.Name) is { Length: > 0 } shape && !Fits(field, shape))
            {
                context.Report(field, $"{field.Name} takes {shape}, and {field} is none");
            }
        }
    }

    private static string ShapeOf(string field) => field switch
    {
        "type" or "format" or "pattern" or "description" or "title" or "x-kubernetes-list-type" or "x-kubernetes-map-type" => "a text",
        "properties" or "not" or "externalDocs" => "a map",
        "allOf" or "anyOf" or "oneOf" or "enum" or "required" or "x-kubernetes-list-map-keys" or "x-kubernetes-validations" => "a list",
        "nullable" or "uniqueItems" or "exclusiveMinimum" or "exclusiveMaximum" or "x-kubernetes-embedded-resource"
            or "x-kubernetes-int-or-string" or "x-kubernetes-preserve-unknown-fields" => "true or false",
        "maxItems" or "minItems" or "maxLength" or "minLength" or "maxProperties" or "minProperties" => "a whole number",
        "minimum" or "maximum" or "multipleOf" => "a number",
        _ => "",
    };

    private static bool Fits(Node value, string shape) => shape switch
    {
        "a text" => value.IsString,
        "a map" => value.IsMap,
        "a list" => value.IsList,
        "true or false" => value.Kind == NodeKind.Boolean,
        "a whole number" => value.Kind == NodeKind.Integer,
        _ => value.Kind is NodeKind.Integer or NodeKind.Float,
    };

    private static void Default(Node schema, RuleContext context)
    {
        if (schema["default"] is not { Exists: true } value || schema["type"].Text is not { } type)
        {
            return;
        }

        var isOfType = type switch
        {
            "object" => value.IsMap,
            "array" => value.IsList,
            "string" => value.IsString,
            "boolean" => value.Kind == NodeKind.Boolean,
            "integer" or "number" => value.Kind is NodeKind.Integer or NodeKind.Float,
            _ => true,
        };
        if (!isOfType)
        {
            context.Report(value, $"the default {value} is not of type {type}", schema["type"]);
        }
    }
}
