using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Reads what was extracted of a provider's Node SDK: <c>{package, version, resources, functions, types, enums}</c>, where a property is
/// <c>{"type": "string[]", "required": true}</c>. It has no types that come out: without the SDK's declarations of these
/// (<see cref="SdkDeclarations"/>) it is not known what is in them.
/// </summary>
internal sealed class SdkReader
{
    private readonly OpenApiNode _root;
    private readonly CloudImport _import;
    private readonly SdkTypes _types;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<(string Name, string Type)>> _declarations;

    /// <param name="root">The extraction.</param>
    /// <param name="declarations">The text of the SDK's <c>types/output.d.ts</c>; empty for none.</param>
    public SdkReader(OpenApiNode root, string declarations)
    {
        _root = root;
        _import = new CloudImport(root.RequiredText("package"), root.RequiredText("version"));
        _declarations = SdkDeclarations.Read(declarations);
        _types = new(
            Types.Select(static type => SdkTypes.Name(type.Name)).ToHashSet(StringComparer.Ordinal),
            _declarations.Keys.ToHashSet(StringComparer.Ordinal),
            Members("enums").Select(static values => values.Name).ToHashSet(StringComparer.Ordinal));
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

        AddTypes();

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

    /// <summary>One for what goes in and what comes out, where both are known by one name.</summary>
    private void AddTypes()
    {
        var comingOut = _declarations.ToDictionary(declared => _types.OutputName(declared.Key)!, static declared => declared.Value, StringComparer.Ordinal);
        foreach (var (name, type) in Types.Select(static type => (SdkTypes.Name(type.Name), type.Value)))
        {
            comingOut.Remove(name, out var declared);
            _import.Add(new(CloudObjectKind.Type, name, PropertyMerger.Merge(Properties(type, CloudDirection.In, []), Outputs(declared ?? []))));
        }

        foreach (var (name, declared) in comingOut)
        {
            _import.Add(new(CloudObjectKind.Type, name, [.. Outputs(declared)]));
        }
    }

    private IEnumerable<CloudProperty> Outputs(IReadOnlyList<(string Name, string Type)> declared) => declared.Select(property => new CloudProperty(
        property.Name,
        _types.Parse(property.Type) ?? throw new FactsException($"'{property.Type}', of which {property.Name} is declared, is not a type", 0),
        CloudDirection.Out));

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
            yield return new CloudProperty(name, _types.Parse(text) ?? throw property.Error($"'{text}' is not a type"), direction)
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
