using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Reads what was extracted of a provider's Node SDK: <c>{package, version, resources, functions, types, enums}</c>, where a property is
/// <c>{"type": "string[]", "required": true}</c>. Types that come out and are not among <c>types</c> are anything.
/// </summary>
internal sealed class SdkReader
{
    private readonly OpenApiNode _root;
    private readonly CloudImport _import;
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);

    public SdkReader(OpenApiNode root)
    {
        _root = root;
        _import = new CloudImport(root.RequiredText("package"), root.RequiredText("version"));
        _types.UnionWith(Types.Select(static type => SdkTypes.Name(type.Name)));
        _enums.UnionWith(Members("enums").Select(static values => values.Name));
    }

    /// <summary>Some have no content: the extraction could not tell. Some are there with <c>Args</c> and without, with the same content.</summary>
    private IEnumerable<(string Name, OpenApiNode Value)> Types => Members("types")
        .Where(static type => type.Value.Element.ValueKind == JsonValueKind.Object)
        .DistinctBy(static type => SdkTypes.Name(type.Name), StringComparer.Ordinal);

    public CloudImport Read()
    {
        foreach (var (name, values) in Members("enums"))
        {
            _import.AddEnum(name, [.. values.Items().Select(static value => value.Element.ToString())]);
        }

        foreach (var (name, type) in Types)
        {
            _import.Add(new(CloudObjectKind.Type, SdkTypes.Name(name), [.. Properties(type, CloudDirection.In, [])]));
        }

        foreach (var (token, resource) in Members("resources"))
        {
            _import.Add(Object(CloudObjectKind.Resource, token, resource));
        }

        foreach (var (token, function) in Members("functions"))
        {
            _import.Add(Object(CloudObjectKind.Function, token, function));
        }

        return _import;
    }

    private CloudObject Object(CloudObjectKind kind, string token, OpenApiNode item)
    {
        var secretInputs = item.Texts("secretInputs");
        // A secret that goes in is one when it comes out again.
        string[] secretOutputs = [.. item.Texts("secretOutputs"), .. secretInputs];
        var inputs = Properties(Part(item, "inputs"), CloudDirection.In, secretInputs);
        var outputs = Properties(Part(item, "outputs"), CloudDirection.Out, secretOutputs);
        return new(kind, token, PropertyMerger.Merge(inputs, outputs)) { Aliases = item.Texts("aliases"), Deprecated = item.IsTrue("deprecated") };
    }

    private IEnumerable<CloudProperty> Properties(OpenApiNode? owner, CloudDirection direction, IReadOnlyList<string> secret)
    {
        foreach (var (name, property) in owner?.Members() ?? [])
        {
            var text = property.RequiredText("type");
            yield return new CloudProperty(name, SdkTypes.Parse(text, _types, _enums) ?? throw property.Error($"'{text}' is not a type"), direction)
            {
                Required = direction == CloudDirection.In && property.IsTrue("required"),
                Secret = secret.Contains(name),
                Deprecated = property.IsTrue("deprecated"),
                Const = SdkTypes.Constant(text),
            };
        }
    }

    private static OpenApiNode? Part(OpenApiNode item, string name) =>
        item.Element.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? new OpenApiNode(part, $"{item.Path}.{name}") : null;

    private IEnumerable<(string Name, OpenApiNode Value)> Members(string name) =>
        _root.Optional(name, JsonValueKind.Object) is { } members ? members.Members() : [];
}
