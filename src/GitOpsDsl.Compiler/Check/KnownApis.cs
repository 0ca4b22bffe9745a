using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, ApiFacts> Read = new(StringComparer.Ordinal);

    /// <summary>The facts that there are for objects of these API versions, Kubernetes' own first.</summary>
    /// <param name="apiVersions">Of the objects: <c>apps/v1</c>; what is not known is passed over.</param>
    /// <param name="own">Facts that the objects' records bring (<see cref="KubernetesObject.ApiFacts"/>); they come before the shipped ones.</param>
    public static IReadOnlyList<ApiFacts> Of(IEnumerable<string> apiVersions, IEnumerable<string>? own = null)
    {
        var groups = apiVersions
            .Select(static version => version.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? version[..slash] : "")
            .ToHashSet(StringComparer.Ordinal);
        var shipped = Shipped.Where(api => groups.Any(group => IsOf(group, api.Group))).Select(static api => Read.GetOrAdd(api.Facts, ReadShipped));
        return [KubernetesApi.Facts, .. (own ?? []).Distinct(StringComparer.Ordinal).Select(FactsText.Parse), .. shipped];
    }

    private static bool IsOf(string group, string ending) =>
        group.EndsWith(ending, StringComparison.Ordinal) && (group.Length == ending.Length || group[^(ending.Length + 1)] == '.');

    private static ApiFacts ReadShipped(string name) => KubernetesApi.Read(name + ".facts");

    /// <param name="group">The API group, or what it ends with after a dot.</param>
    /// <param name="facts">The name of its facts.</param>
    private sealed class ShippedApi(string group, string facts)
    {
        public string Group { get; } = group;

        public string Facts { get; } = facts;
    }
}
