using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>
/// C# names of what a provider has. A module is a namespace (<c>GitOpsDsl.Aws.S3</c>), a resource and a function have their own names
/// (<c>Bucket</c>, <c>GetBucket</c>), a nested type that has the name of one of those gets <c>Args</c> after it, as Pulumi's SDKs have it.
/// </summary>
internal sealed class CloudNames
{
    private readonly Dictionary<CloudObject, TypeName> _objects = [];
    private readonly Dictionary<string, TypeName> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeName> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _comesOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly string _root;

    public CloudNames(CloudFacts facts, string root)
    {
        _root = root;
        foreach (var token in facts.Resources)
        {
            Add(facts.Resource(token)!, token == facts.Package ? new(root, Identifiers.Pascal(token) + "Provider") : Token(token));
        }

        foreach (var token in facts.Functions)
        {
            Add(facts.Function(token)!, Token(token));
        }

        foreach (var name in facts.Types)
        {
            var type = facts.Type(name)!;
            Add(type, Name(name));
            _types.Add(name, _objects[type]);
        }

        foreach (var name in facts.Enums)
        {
            _enums.Add(name, Free(Name(name), "Value"));
        }

        foreach (var property in _objects.Keys.SelectMany(static item => item.Properties))
        {
            if (property.Type.Element is { Kind: CloudTypeKind.OpenEnum, Name: { } values })
            {
                _open.Add(values);
            }
        }

        foreach (var item in _objects.Keys.Where(static item => item.Kind != CloudObjectKind.Type).ToList())
        {
            MarkOutputs(item, facts);
        }
    }

    public IEnumerable<CloudObject> Objects => _objects.Keys;

    public IEnumerable<KeyValuePair<string, TypeName>> Enums => _enums;

    public TypeName Of(CloudObject item) => _objects[item];

    public TypeName OfType(string name) => _types[name];

    public TypeName OfEnum(string name) => _enums[name];

    /// <summary>Some property takes any other text too, so that its values are constants and not a type.</summary>
    public bool IsOpen(string name) => _open.Contains(name);

    /// <summary>Some resource or function gives objects of that type.</summary>
    public bool ComesOut(string type) => _comesOut.Contains(type);

    private void MarkOutputs(CloudObject item, CloudFacts facts)
    {
        foreach (var property in item.Properties)
        {
            if (property.IsOutput && property.Type.Element is { Kind: CloudTypeKind.Object, Name: { } name } && facts.Type(name) is { } type && _comesOut.Add(name))
            {
                MarkOutputs(type, facts);
            }
        }
    }

    private void Add(CloudObject item, TypeName name) => _objects.Add(item, Free(name, "Args"));

    private TypeName Free(TypeName name, string suffix)
    {
        while (!_taken.Add(name.FullName))
        {
            name = new TypeName(name.Namespace, name.Name + suffix);
        }

        return name;
    }

    private TypeName Token(string token) => CloudToken.Parse(token) is { } parsed
        ? new TypeName(Namespace(parsed.Module), Identifiers.Pascal(parsed.Name))
        : throw new FactsException($"'{token}' is not a token, such as aws:s3/bucket:Bucket", 0);

    private TypeName Name(string name)
    {
        var dot = name.LastIndexOf('.');
        return new TypeName(Namespace(dot < 0 ? "" : name.Substring(0, dot)), Identifiers.Pascal(name.Substring(dot + 1)));
    }

    private string Namespace(string module) => module.Length == 0 ? _root : $"{_root}.{Identifiers.Pascal(module)}";
}
