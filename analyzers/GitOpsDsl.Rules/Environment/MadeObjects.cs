namespace GitOpsDsl.Rules;

/// <summary>Objects that controllers make of what the environment renders: Secrets of certificates and sealed secrets, claims of templates.</summary>
internal sealed class MadeObjects
{
    private const string PulumiType = "kubernetes:core/v1:";

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Dictionary<string, List<Made>> _byName = new(StringComparer.Ordinal);

    /// <summary>Kinds of which something is made whose name the host can't know.</summary>
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    private MadeObjects(RuleEnvironment environment)
    {
        foreach (var maker in ObjectMaker.All)
        {
            foreach (var item in environment.OfKind(maker.Group, maker.Kind))
            {
                foreach (var name in maker.NamesOf(item))
                {
                    Add(maker.Made, item.Namespace, name, item);
                }
            }
        }

        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            CertificatesOf(ingress);
        }

        foreach (var program in environment.OfKind("pulumi.com", "Program"))
        {
            ResourcesOf(program);
        }

        foreach (var workload in environment.OfKind("apps", "StatefulSet"))
        {
            ClaimsOf(workload);
        }
    }

    public static MadeObjects Of(RuleEnvironment environment) => environment.Index(static environment => new MadeObjects(environment));

    /// <summary>Something may make an object whose name the host can't know.</summary>
    public bool MayMake(string kind) => _unknown.Contains(kind);

    /// <summary>What makes that object; null when nothing is known to.</summary>
    public EnvironmentObject? MakerOf(string kind, string @namespace, string name) =>
        Find(kind, @namespace, name) ?? Find(kind, "", name) ?? (kind == "PersistentVolumeClaim" ? Find(kind, @namespace, name.TrimEnd(Digits)) : null);

    /// <summary>The last that makes it.</summary>
    private EnvironmentObject? Find(string kind, string @namespace, string name) =>
        _byName.TryGetValue(name, out var list) ? list.FindLast(made => made.Kind == kind && made.Namespace == @namespace)?.Maker : null;

    private void Add(string kind, string @namespace, string name, EnvironmentObject maker)
    {
        if (!_byName.TryGetValue(name, out var list))
        {
            _byName.Add(name, list = []);
        }

        list.Add(new Made(kind, @namespace, maker));
    }

    private void Add(string kind, string @namespace, Node name, EnvironmentObject maker)
    {
        if (name.Text is { } text)
        {
            Add(kind, @namespace, text, maker);
        }
        else if (name.IsUnknown)
        {
            _unknown.Add(kind);
        }
    }

    /// <summary>cert-manager makes the Secrets of an Ingress that asks for it (cert-manager.io/docs/usage/ingress).</summary>
    private void CertificatesOf(EnvironmentObject ingress)
    {
        var annotations = ingress.Metadata["annotations"];
        foreach (var annotation in annotations.Entries)
        {
            if (annotation.Name is "cert-manager.io/issuer" or "cert-manager.io/cluster-issuer" or "kubernetes.io/tls-acme")
            {
                foreach (var tls in ingress.Spec["tls"].Items)
                {
                    Add("Secret", ingress.Namespace, tls["secretName"], ingress);
                }
            }
        }

        if (annotations.IsPartial)
        {
            _unknown.Add("Secret");
        }
    }

    /// <summary>A Pulumi program writes ConfigMaps and Secrets with the outputs of cloud resources.</summary>
    private void ResourcesOf(EnvironmentObject program)
    {
        foreach (var resource in program.Root["program"]["resources"].Entries)
        {
            if (resource["type"].Text is { } type && type.StartsWith(PulumiType, StringComparison.Ordinal))
            {
                var metadata = resource["properties"]["metadata"];
                Add(type.Substring(PulumiType.Length), metadata["namespace"].Text ?? program.Namespace, metadata["name"], program);
            }
        }
    }

    /// <summary>A StatefulSet makes the claims <c>TEMPLATE-NAME-0</c>, <c>-1</c>, …</summary>
    private void ClaimsOf(EnvironmentObject workload)
    {
        foreach (var template in workload.Spec["volumeClaimTemplates"].Items)
        {
            if (template["metadata"]["name"].Text is { } name)
            {
                Add("PersistentVolumeClaim", workload.Namespace, $"{name}-{workload.Name}-", workload);
            }
        }
    }

    private sealed class Made(string kind, string @namespace, EnvironmentObject maker)
    {
        public string Kind { get; } = kind;

        public string Namespace { get; } = @namespace;

        public EnvironmentObject Maker { get; } = maker;
    }
}
