namespace GitOpsDsl.Rules;

/// <summary>
/// A structural schema says of every value of what type it is, once, and outside of <c>allOf</c> and the like
/// (<c>validateStructuralInvariants</c> and <c>ValidateCustomResourceDefinitionOpenAPISchema</c>).
/// </summary>
internal sealed class UnstructuralSchema() : ApiRule("GD1631", "Schema that is not structural")
{
    private const int MaxDepth = 200;
    private const string Preserve = "x-kubernetes-preserve-unknown-fields";
    private const string IntOrString = "x-kubernetes-int-or-string";

    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean"];
    private static readonly string[] Forbidden = ["$ref", "definitions", "dependencies", "id", "patternProperties"];
    private static readonly string[] Junctors = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] OutsideJunctors = ["type", "description", "default", "additionalProperties", "nullable"];

    public override void Subscribe(RuleSubscriptions on) =>
        on.Field("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", "openAPIV3Schema", Root);

    private static void Root(Node schema, RuleContext context)
    {
        if (schema["type"] is { IsUnknown: false } type && type.Text is not null and not "object")
        {
            context.Report(type, "an object of the API is a map: write type: object");
        }

        Schema(schema, 0, context);
    }

    private static void Schema(Node schema, int depth, RuleContext context)
    {
        if (!(schema.IsMap || schema.Kind == NodeKind.Null) || depth > MaxDepth)
        {
            return;
        }

        Type(schema, context);
        Fields(schema, context);
        foreach (var junctor in Junctors)
        {
            foreach (var part in schema[junctor].Items)
            {
                Junctor(part, IsOn(schema[IntOrString]), depth + 1, context);
            }
        }

        Junctor(schema["not"], false, depth + 1, context);
        foreach (var property in schema["properties"].Entries)
        {
            Schema(property, depth + 1, context);
        }

        Pointed(schema["items"], depth + 1, context);
        Pointed(schema["additionalProperties"], depth + 1, context);
    }

    /// <summary>Where null is the same as nothing.</summary>
    private static void Pointed(Node schema, int depth, RuleContext context)
    {
        if (schema.Exists)
        {
            Schema(schema, depth, context);
        }
    }

    private static void Type(Node schema, RuleContext context)
    {
        var type = schema["type"];
        var isFree = IsOn(schema[Preserve]) || IsOn(schema[IntOrString]);
        if (type.IsZero && !isFree)
        {
            context.ReportMissing(schema, "type", $"a structural schema says of what type each value is: add type, or {Preserve}: true");
        }
        else if (type.Text is { Length: > 0 } text && Array.IndexOf(Types, text) < 0)
        {
            context.Report(type, $"\"{text}\" is no type of JSON: write one of {string.Join(", ", Types)}");
        }
        else if (type.Text == "array" && schema["items"].IsAbsent)
        {
            context.ReportMissing(schema, "items", "say of what the items of the list are: add items");
        }

        // A type beside x-kubernetes-int-or-string is allowed: definitions of the snapshot controller have one.
        if (schema[IntOrString].Boolean == true && schema[Preserve] is { Boolean: true } preserve)
        {
            context.Report(preserve, $"a number or a text has no fields to keep: take {Preserve} or {IntOrString} out");
        }
    }

    private static void Fields(Node schema, RuleContext context)
    {
        foreach (var field in Forbidden)
        {
            if (schema[field] is { IsZero: false, IsUnknown: false } value)
            {
                context.ReportKey(value, $"{field} can't stand in a structural schema: write out what it refers to");
            }
        }

        if (schema["uniqueItems"] is { Boolean: true } unique)
        {
            context.Report(unique, "uniqueItems is too slow to check: write x-kubernetes-list-type: set");
        }

        if (schema["additionalProperties"] is { Exists: true } additional)
        {
            if (schema["properties"].Count > 0)
            {
                context.ReportKey(
                    additional,
                    "a map has properties that are known, or any: keep one of properties and additionalProperties",
                    schema["properties"]);
            }
            else if (additional.Boolean == false)
            {
                context.Report(additional, "additionalProperties can't be false: unknown fields are dropped anyway");
            }
        }

        if (schema["x-kubernetes-map-type"] is { Text: { } mapType } map && mapType is not ("atomic" or "granular"))
        {
            context.Report(map, $"\"{mapType}\" is no way to merge a map: write atomic or granular");
        }

        if (schema["x-kubernetes-list-type"] is { Text: { } listType } list && listType is not ("atomic" or "set" or "map"))
        {
            context.Report(list, $"\"{listType}\" is no way to merge a list: write atomic, set or map");
        }
        else if (schema["x-kubernetes-list-type"].Text == "map" && schema["x-kubernetes-list-map-keys"].IsZero)
        {
            context.Report(
                schema["x-kubernetes-list-type"],
                "say by which fields the items are told apart: add x-kubernetes-list-map-keys");
        }

        Keys(schema, context);
        Embedded(schema, context);
    }

    /// <summary>Items of a list are told apart by what each of them has.</summary>
    private static void Keys(Node schema, RuleContext context)
    {
        var keys = schema["x-kubernetes-list-map-keys"];
        var list = schema["x-kubernetes-list-type"];
        Duplicates.ReportEqual(keys, context);
        if (keys.Count > 0 && list is { IsUnknown: false } && list.Text != "map")
        {
            context.ReportKey(keys, "only a list that is merged as a map has keys: write x-kubernetes-list-type: map", list);
        }

        if (list.Exists && schema["type"] is { IsUnknown: false } type && type.Text != "array")
        {
            context.ReportKey(list, "only a list is merged by its items: write type: array", type);
        }

        var items = schema["items"];
        var properties = items["properties"];
        foreach (var key in keys.Items)
        {
            if (key.Text is not { } name || properties.IsPartial || items.IsPartial || properties.IsUnknown)
            {
                continue;
            }

            if (properties[name].IsAbsent)
            {
                context.Report(key, $"the items have no property \"{name}\": add it to their properties, or correct the name", properties);
            }
            else if (properties[name]["default"].IsAbsent && !items["required"].IsPartial && !AdmissionRules.Has(items["required"], name))
            {
                context.Report(key, $"each item must have {name}: list it in required, or give it a default", properties[name]);
            }
        }
    }

    private static void Embedded(Node schema, RuleContext context)
    {
        if (schema["x-kubernetes-embedded-resource"] is not { Boolean: true } embedded)
        {
            return;
        }

        if (schema["type"] is { IsUnknown: false } type && type.Text != "object")
        {
            context.Report(embedded, "a resource is a map: write type: object");
        }
        else if (schema["properties"] is { IsZero: true } && !IsOn(schema[Preserve]))
        {
            context.Report(embedded, $"say what is in the resource: add properties, or {Preserve}: true");
        }
    }

    /// <summary>Inside <c>allOf</c> and the like a schema may only say more of what is described outside.</summary>
    private static void Junctor(Node schema, bool isIntOrString, int depth, RuleContext context)
    {
        if (!schema.IsMap || depth > MaxDepth)
        {
            return;
        }

        foreach (var field in OutsideJunctors)
        {
            if (schema[field] is { IsZero: false, IsUnknown: false } value && !(field == "type" && isIntOrString))
            {
                context.ReportKey(
                    value,
                    $"{field} can't stand inside {(schema.Name == "not" ? "not" : schema.Parent.Name)}: move it outside");
            }
        }

        foreach (var property in schema["properties"].Entries)
        {
            Junctor(property, false, depth + 1, context);
        }

        Junctor(schema["items"], false, depth + 1, context);
        foreach (var junctor in Junctors)
        {
            foreach (var part in schema[junctor].Items)
            {
                Junctor(part, isIntOrString, depth + 1, context);
            }
        }
    }

    private static bool IsOn(Node flag) => flag.Boolean == true || flag.IsUnknown;
}
