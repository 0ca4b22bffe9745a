using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Reads a Pulumi package schema (pulumi.com/docs/iac/extending-pulumi/schema).</summary>
internal sealed class SchemaReader
{
    private readonly OpenApiNode _root;
    private readonly SchemaTypes _types;
    private readonly CloudImport _import;

    public SchemaReader(OpenApiNode root)
    {
        _root = root;
        var package = root.RequiredText("name");
        _import = new CloudImport(package, root.Text("version") ?? "0.0.0");
        _types = new SchemaTypes(root.Optional("types", JsonValueKind.Object));
    }

    public CloudImport Read()
    {
        foreach (var (token, type) in Members(_root, "types"))
        {
            var name = SchemaTypes.Name(token, type);
            if (type.Optional("enum", JsonValueKind.Array) is { } values)
            {
                _import.AddEnum(name, [.. values.Items().Select(static value => Text(value.Element.GetProperty("value")))]);
            }
            else
            {
                var properties = Properties(type, "properties", CloudDirection.Both, type.Texts("required"));
                _import.Add(new(CloudObjectKind.Type, name, [.. properties]));
            }
        }

        if (_root.Optional("provider", JsonValueKind.Object) is { } provider)
        {
            Resource(_import.Package, provider);
        }

        foreach (var (token, resource) in Members(_root, "resources"))
        {
            Resource(token, resource);
        }

        foreach (var (token, function) in Members(_root, "functions"))
        {
            Function(token, function);
        }

        return _import;
    }

    private void Resource(string token, OpenApiNode resource)
    {
        var inputs = Properties(resource, "inputProperties", CloudDirection.In, resource.Texts("requiredInputs"));
        var outputs = Properties(resource, "properties", CloudDirection.Out, []);
        var item = new CloudObject(CloudObjectKind.Resource, token, PropertyMerger.Merge(inputs, outputs))
        {
            Deprecated = resource.Text("deprecationMessage") is not null,
        };
        if (resource.Optional("aliases", JsonValueKind.Array) is { } aliases)
        {
            item.Aliases = [.. aliases.Items().Select(static alias => alias.Text("type")).OfType<string>()];
        }

        _import.Add(item);
    }

    private void Function(string token, OpenApiNode function)
    {
        var inputs = function.Optional("inputs", JsonValueKind.Object) is { } taken
            ? Properties(taken, "properties", CloudDirection.In, taken.Texts("required"))
            : [];
        var outputs = function.Optional("outputs", JsonValueKind.Object) is { } given
            ? Properties(given, "properties", CloudDirection.Out, [])
            : [];
        var isDeprecated = function.Text("deprecationMessage") is not null;
        _import.Add(new(CloudObjectKind.Function, token, PropertyMerger.Merge(inputs, outputs)) { Deprecated = isDeprecated });
    }

    private IEnumerable<CloudProperty> Properties(OpenApiNode owner, string member, CloudDirection direction, IReadOnlyList<string> required) =>
        Members(owner, member).Select(property => new CloudProperty(property.Name, _types.Of(property.Value), direction)
        {
            Required = required.Contains(property.Name),
            Secret = property.Value.IsTrue("secret"),
            Deprecated = property.Value.Text("deprecationMessage") is not null,
            Replaces = direction != CloudDirection.Out && (property.Value.IsTrue("replaceOnChanges") || property.Value.IsTrue("willReplaceOnChanges")),
            Plain = direction != CloudDirection.Out && property.Value.IsTrue("plain"),
            Const = Scalar(property.Value, "const"),
            Default = direction != CloudDirection.Out ? Scalar(property.Value, "default") : null,
        });

    private static IEnumerable<(string Name, OpenApiNode Value)> Members(OpenApiNode owner, string member) =>
        owner.Optional(member, JsonValueKind.Object) is { } members ? members.Members() : [];

    private static string? Scalar(OpenApiNode property, string member) =>
        property.Element.TryGetProperty(member, out var value) ? Text(value) : null;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
