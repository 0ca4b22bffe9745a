using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// What is known of the APIs of an environment's objects: Kubernetes itself, the custom resources that we ship records of, and those of the author's
/// project, whose records bring their facts. Each is read when an object of it comes by.
/// </summary>
public static class KnownApis
{
    /// <summary>Where the facts of an API group are: by the group, or by what it ends with after a dot.</summary>
    private static readonly ShippedApi[] Shipped =
    [
        new("argoproj.io", "argo-cd"),
        new("argoproj.io", "argo-rollouts"),
        new("bitnami.com", "sealed-secrets"),
        new("cert-manager.io", "cert-manager"),
        new("configsync.gke.io", "config-sync"),
        new("external-secrets.io", "external-secrets"),
        new("gateway.networking.k8s.io", "gateway-api"),
        new("keda.sh", "keda"),
        new("monitoring.coreos.com", "prometheus-operator"),
        new("pulumi.com", "pulumi-kubernetes-operator"),
        new("toolkit.fluxcd.io", "flux"),
    ];

    /// <summary>The facts that there are for objects of these API versions, Kubernetes' own first.</summary>
    /// <param name="apiVersions">Of the objects: <c>apps/v1</c>; what is not known is passed over.</param>
    /// <param name="own">Facts that the objects' records bring (<see cref="KubernetesObject.ApiFacts"/>); they come before the shipped ones. Each once.</param>
    public static IReadOnlyList<ApiFacts> Of(IEnumerable<string> apiVersions, IEnumerable<string>? own = null)
    {
        List<ApiFacts> known = [KubernetesApi.Facts];
        foreach (var text in own ?? [])
        {
            known.Add(FactsText.Parse(text));
        }

        foreach (var api in Shipped)
        {
            if (IsOfAny(apiVersions, api.Group))
            {
                known.Add(api.Facts);
            }
        }

        return known;
    }

    private static bool IsOfAny(IEnumerable<string> apiVersions, string ending)
    {
        foreach (var version in apiVersions)
        {
            var group = version.AsSpan(0, Math.Max(0, version.IndexOf('/', StringComparison.Ordinal)));
            if (group.EndsWith(ending, StringComparison.Ordinal) && (group.Length == ending.Length || group[^(ending.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="group">The API group, or what it ends with after a dot.</param>
    /// <param name="facts">The name of its facts.</param>
    private sealed class ShippedApi(string group, string facts)
    {
        private readonly Lazy<ApiFacts> _facts = new(() => KubernetesApi.Read(facts + ".facts"));

        public string Group { get; } = group;

        /// <summary>Read when they are first asked for.</summary>
        public ApiFacts Facts => _facts.Value;
    }
}
