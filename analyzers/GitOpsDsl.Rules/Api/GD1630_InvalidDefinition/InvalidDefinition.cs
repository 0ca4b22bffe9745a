namespace GitOpsDsl.Rules;

/// <summary>Names, versions and conversion of a CustomResourceDefinition (<c>validateCustomResourceDefinitionSpec</c>).</summary>
internal sealed class InvalidDefinition() : ApiRule("GD1630", "Custom resource definition that contradicts itself")
{
    private const string Extensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.";

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(Extensions + "CustomResourceColumnDefinition", "jsonPath", Path);
        on.Field(Extensions + "SelectableField", "jsonPath", Path);
        on.Type(TypeNames.CustomResourceDefinition, Names);
        on.Field(TypeNames.CustomResourceDefinition, "spec", Versions);
        on.Field(TypeNames.CustomResourceDefinitionSpec, "conversion", Conversion);
        on.Type(Extensions + "CustomResourceSubresourceScale", Scale);
    }

    private static void Names(Node definition, RuleContext context)
    {
        var group = definition["spec"]["group"];
        var names = definition["spec"]["names"];
        if (group.Text is { Length: > 0 } domain && domain.IndexOf('.') < 0)
        {
            context.Report(group, $"\"{domain}\" is no domain: a group has a dot in it, such as example.com");
        }

        if (definition["metadata"]["name"] is { Text: { Length: > 0 } name } node && names["plural"].Text is { } plural
            && group.Text is not null && name != plural + "." + group.Text)
        {
            context.Report(node, $"the name must be the plural and the group: {plural}.{group.Text}", names["plural"]);
        }

        if (names["listKind"] is { Text: { } list } listKind && list == names["kind"].Text)
        {
            context.Report(listKind, "the kind of a list can't be the kind of its items: leave listKind out", names["kind"]);
        }
    }

    private static void Versions(Node spec, RuleContext context)
    {
        var versions = spec["versions"];
        Node stored = default;
        foreach (var version in versions.Items)
        {
            var storage = version["storage"];
            if (version["deprecationWarning"] is { Exists: true } warning && version["deprecated"] is { IsUnknown: false } deprecated
                && deprecated.Boolean != true)
            {
                context.ReportKey(warning, "only a deprecated version warns: add deprecated: true, or take the warning out");
            }

            if (storage.Boolean == true && stored.Exists)
            {
                context.Report(storage, "another version is stored already: one version has storage: true", stored);
            }

            Selectable(version, context);
            stored = (storage.Boolean == true || storage.IsUnknown) && !stored.Exists ? storage : stored;
            if (version["schema"] is { IsMap: true, IsPartial: false } schema && schema["openAPIV3Schema"].IsAbsent)
            {
                context.ReportMissing(schema, "openAPIV3Schema", "each version describes its objects: add openAPIV3Schema");
            }
        }

        if (versions.Count > 0 && stored.Kind == NodeKind.Missing && !versions.IsPartial)
        {
            context.Report(versions, "no version is stored: write storage: true in one of them");
        }

        if (spec["preserveUnknownFields"] is { Boolean: true } preserve)
        {
            context.Report(
                preserve,
                "since v1 a definition can't keep unknown fields as a whole: take it out, and write "
                + "x-kubernetes-preserve-unknown-fields where it must be");
        }
    }

    /// <summary>Objects are selected by texts, whole numbers and flags that the schema has, outside of lists.</summary>
    private static void Selectable(Node version, RuleContext context)
    {
        foreach (var field in version["selectableFields"].Items)
        {
            if (field["jsonPath"] is { Text: { Length: > 1 } text } path && text[0] == '.' && text.IndexOf('[') < 0
                && TypeAt(version["schema"]["openAPIV3Schema"], text) is { IsUnknown: false } type
                && type.Text is not ("string" or "boolean" or "integer"))
            {
                context.Report(path, $"{text} is no text, whole number or flag of the schema: objects can't be selected by it", type);
            }
        }
    }

    /// <summary>The type of what a path leads to; missing if it leads nowhere, null if the host can't know.</summary>
    private static Node? TypeAt(Node schema, string path)
    {
        foreach (var name in path.Substring(1).Split('.'))
        {
            var properties = schema["properties"];
            if (schema.IsUnknown || schema.IsPartial || properties.IsUnknown || properties.IsPartial)
            {
                return null;
            }

            schema = properties[name];
        }

        return schema["type"];
    }

    private static void Conversion(Node conversion, RuleContext context)
    {
        var webhook = conversion["webhook"];
        if (conversion["strategy"].Text == "Webhook" && webhook["clientConfig"].IsAbsent)
        {
            context.ReportMissing(conversion, "webhook", "strategy Webhook calls one: say which, with webhook.clientConfig");
        }
        else if (webhook["conversionReviewVersions"] is { Count: > 0, IsPartial: false } versions
            && !AdmissionRules.Has(versions, "v1") && !AdmissionRules.Has(versions, "v1beta1"))
        {
            context.Report(versions, "the API server sends v1 or v1beta1: add one of them");
        }
        else if (conversion["strategy"].Text == "None" && webhook.Exists)
        {
            context.ReportKey(webhook, "strategy None calls no webhook: take it out, or write strategy Webhook");
        }
    }

    private static void Scale(Node scale, RuleContext context)
    {
        Below(scale["specReplicasPath"], ".spec.", context);
        Below(scale["statusReplicasPath"], ".status.", context);
        if (scale["labelSelectorPath"] is { Text: { Length: > 0 } text } labels && !text.StartsWith(".spec.", StringComparison.Ordinal)
            && !text.StartsWith(".status.", StringComparison.Ordinal))
        {
            context.Report(labels, $"\"{text}\" must be a path below .spec or .status, such as .status.selector");
        }
    }

    private static void Path(Node path, RuleContext context)
    {
        if (path.Text is { Length: > 0 } text && text[0] != '.')
        {
            context.Report(path, $"\"{text}\" is no path in an object: it starts with '.', such as .spec.size");
        }
    }

    private static void Below(Node path, string start, RuleContext context)
    {
        if (path.Text is { Length: > 0 } text && (!text.StartsWith(start, StringComparison.Ordinal) || text.IndexOf('[') >= 0))
        {
            context.Report(path, $"\"{text}\" must be a path below {start.TrimEnd('.')}, without list items, such as {start}replicas");
        }
    }
}
