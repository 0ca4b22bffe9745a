namespace GitOpsDsl.Rules;

/// <summary>
/// Custom resources whose operators may make pods, Services, Secrets and more. Operators name what they make after the resource, so that
/// nothing is said to be missing whose name, or label, holds the name of one.
/// </summary>
internal sealed class OperatorResources
{
    /// <summary>Groups, or kinds in them, whose resources make no objects but those in <see cref="MadeObjects"/>.</summary>
    private static readonly HashSet<string> MakeNothing = new(StringComparer.Ordinal)
    {
        "monitoring.coreos.com/ServiceMonitor", "monitoring.coreos.com/PodMonitor", "monitoring.coreos.com/PrometheusRule",
        "monitoring.coreos.com/Probe", "monitoring.coreos.com/ScrapeConfig", "monitoring.coreos.com/AlertmanagerConfig",
        "argoproj.io/Rollout", "argoproj.io/AnalysisTemplate", "gateway.networking.k8s.io/HTTPRoute", "gateway.networking.k8s.io/GRPCRoute",
        "autoscaling.k8s.io", "bitnami.com", "cert-manager.io", "cilium.io", "external-secrets.io", "gateway.envoyproxy.io", "keda.sh",
        "kustomize.config.k8s.io", "kyverno.io", "networking.istio.io", "onepassword.com", "projectcontour.io", "pulumi.com",
        "secrets-store.csi.x-k8s.io", "secrets.hashicorp.com", "security.istio.io", "snapshot.storage.k8s.io", "traefik.io",
    };

    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    private OperatorResources(RuleEnvironment environment)
    {
        foreach (var kind in environment.Kinds)
        {
            var id = kind.Objects[0].Id;
            if (!HasDomain(id) || MakeNothing.Contains(id.Group) || MakeNothing.Contains($"{id.Group}/{id.Kind}"))
            {
                continue;
            }

            foreach (var item in kind.Objects)
            {
                Add(item);
            }
        }
    }

    public static OperatorResources Of(RuleEnvironment environment) =>
        environment.Index(static environment => new OperatorResources(environment));

    /// <summary>Not one of Kubernetes' own kinds, whose groups have no dot or end in <c>.k8s.io</c>.</summary>
    public static bool IsCustom(EnvironmentObject item) =>
        HasDomain(item.Id) && (item.IsCustom || !item.Id.Group.EndsWith(".k8s.io", StringComparison.Ordinal));

    /// <summary>The name holds that of a custom resource in the namespace, or cluster-wide.</summary>
    public bool MayMake(string @namespace, string name) => Holds(@namespace, name) || (@namespace.Length > 0 && Holds("", name));

    /// <summary>A value of the selector holds the name of a custom resource.</summary>
    public bool MayMakePods(string @namespace, LabelSelector selector)
    {
        foreach (var label in selector.Labels.Entries)
        {
            if (label.Text is { } value && MayMake(@namespace, value))
            {
                return true;
            }
        }

        foreach (var expression in selector.Expressions.Items)
        {
            foreach (var value in expression["values"].Items)
            {
                if (value.Text is { } text && MayMake(@namespace, text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The group is a name in DNS.</summary>
    private static bool HasDomain(ObjectId id) =>
        id.ApiVersion is var version && version.IndexOf('.') is var dot && dot >= 0 && dot < version.IndexOf('/');

    private void Add(EnvironmentObject item)
    {
        if (item.Name.Length == 0 || !IsCustom(item))
        {
            return;
        }

        if (!_names.TryGetValue(item.Namespace, out var names))
        {
            _names.Add(item.Namespace, names = []);
        }

        names.Add(item.Name);
    }

    private bool Holds(string @namespace, string name)
    {
        if (!_names.TryGetValue(@namespace, out var names))
        {
            return false;
        }

        foreach (var maker in names)
        {
            var start = name.IndexOf(maker, StringComparison.Ordinal);
            if (start >= 0 && IsEdge(name, start - 1) && IsEdge(name, start + maker.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(string name, int place) => place < 0 || place >= name.Length || name[place] is '-' or '.' or '_';
}
