namespace GitOpsDsl.Rules;

/// <summary>A custom kind whose controller makes an object that is named in its spec.</summary>
/// <param name="name">Where that name is; <c>*</c> stands for each item of a list. Empty where it is always its own name.</param>
/// <param name="isOwnNameDefault">Where the spec names nothing, the object gets the custom resource's own name.</param>
internal sealed class ObjectMaker(string group, string kind, string made, string name, bool isOwnNameDefault)
{
    private readonly string[] _name = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<ObjectMaker> All { get; } =
    [
        new("cert-manager.io", "Certificate", "Secret", "spec.secretName", false),
        new("external-secrets.io", "ExternalSecret", "Secret", "spec.target.name", true),
        new("bitnami.com", "SealedSecret", "Secret", "spec.template.metadata.name", true),
        new("secrets-store.csi.x-k8s.io", "SecretProviderClass", "Secret", "spec.secretObjects.*.secretName", false),
        new("secrets.hashicorp.com", "VaultStaticSecret", "Secret", "spec.destination.name", false),
        new("secrets.hashicorp.com", "VaultDynamicSecret", "Secret", "spec.destination.name", false),
        new("secrets.hashicorp.com", "VaultPKISecret", "Secret", "spec.destination.name", false),
        new("onepassword.com", "OnePasswordItem", "Secret", "", true),
        new("isindir.github.com", "SopsSecret", "Secret", "spec.secretTemplates.*.name", false),
        new("secrets.doppler.com", "DopplerSecret", "Secret", "spec.managedSecret.name", false),
        new("secrets.infisical.com", "InfisicalSecret", "Secret", "spec.managedSecretReference.secretName", false),
        new("trust.cert-manager.io", "Bundle", "ConfigMap", "", true),
    ];

    public string Group { get; } = group;

    public string Kind { get; } = kind;

    /// <summary>The kind of what is made.</summary>
    public string Made { get; } = made;

    /// <summary>The names of what that resource makes.</summary>
    public IEnumerable<Node> NamesOf(EnvironmentObject item)
    {
        var hasNamed = false;
        foreach (var name in _name.Length > 0 ? Named(item.Root, 0) : [])
        {
            hasNamed = true;
            yield return name;
        }

        if (!hasNamed && isOwnNameDefault)
        {
            yield return item.Metadata["name"];
        }
    }

    private IEnumerable<Node> Named(Node node, int step)
    {
        for (; step < _name.Length && _name[step] != "*"; step++)
        {
            node = node[_name[step]];
        }

        if (step == _name.Length)
        {
            if (!node.IsAbsent)
            {
                yield return node;
            }

            yield break;
        }

        foreach (var item in node.Items)
        {
            foreach (var name in Named(item, step + 1))
            {
                yield return name;
            }
        }
    }
}
