namespace GitOpsDsl.Facts;

/// <summary>
/// What is known of one cloud provider. Machine-made (<c>gitops import pulumi</c>), without prose, and the one source of the cloud records
/// and the rules. A provider has thousands of resources, so what one of them has is read when it is first asked for.
/// </summary>
public sealed class CloudFacts
{
    private readonly Dictionary<string, Lazy<CloudObject>> _resources;
    private readonly Dictionary<string, Lazy<CloudObject>> _functions;
    private readonly Dictionary<string, Lazy<CloudObject>> _types;
    private readonly Dictionary<string, Lazy<IReadOnlyList<string>>> _enums;
    private Dictionary<string, string>? _shortTokens;

    internal CloudFacts(
        string package,
        string version,
        Dictionary<string, Lazy<CloudObject>> resources,
        Dictionary<string, Lazy<CloudObject>> functions,
        Dictionary<string, Lazy<CloudObject>> types,
        Dictionary<string, Lazy<IReadOnlyList<string>>> enums)
    {
        (Package, Version) = (package, version);
        (_resources, _functions, _types, _enums) = (resources, functions, types, enums);
    }

    /// <summary>The provider, such as <c>aws</c>; what its tokens begin with.</summary>
    public string Package { get; }

    public string Version { get; }

    /// <summary>Tokens, ordinal. The one that is the package's name is the provider itself.</summary>
    public IEnumerable<string> Resources => _resources.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    public IEnumerable<string> Functions => _functions.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    public IEnumerable<string> Types => _types.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    public IEnumerable<string> Enums => _enums.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>The resource of a token, in full or as people write it (<c>aws:s3:Bucket</c>); null when there is none.</summary>
    public CloudObject? Resource(string token) => token == "pulumi:providers:" + Package ? Get(_resources, Package) : Find(_resources, token);

    /// <summary>The function of a token, in full or as people write it (<c>aws:ec2:getAmi</c>); null when there is none.</summary>
    public CloudObject? Function(string token) => Find(_functions, token);

    /// <summary>The type of that name, such as <c>s3.BucketGrant</c>, or null.</summary>
    public CloudObject? Type(string name) => Get(_types, name);

    /// <summary>The values of that enum, or null.</summary>
    public IReadOnlyList<string>? Enum(string name) => _enums.TryGetValue(name, out var values) ? values.Value : null;

    private static CloudObject? Get(Dictionary<string, Lazy<CloudObject>> objects, string name) =>
        objects.TryGetValue(name, out var found) ? found.Value : null;

    /// <summary>As Pulumi YAML looks tokens up (pulumi-yaml, pkg/pulumiyaml/packages.go): exact, then short and in any letter case.</summary>
    private CloudObject? Find(Dictionary<string, Lazy<CloudObject>> objects, string token)
    {
        if (Get(objects, token) is { } exact)
        {
            return exact;
        }

        _shortTokens ??= ShortTokens();
        return CloudToken.Parse(token) is { } parsed && _shortTokens.TryGetValue(Short(parsed), out var full) ? Get(objects, full) : null;
    }

    private Dictionary<string, string> ShortTokens()
    {
        var tokens = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in _resources.Keys.Concat(_functions.Keys))
        {
            if (CloudToken.Parse(token) is { } parsed)
            {
                tokens[Short(parsed)] = token;
            }
        }

        return tokens;
    }

    private static string Short(CloudToken token) => token.Module + ":" + token.Name;
}
