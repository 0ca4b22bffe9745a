namespace GitOpsDsl.Rules;

/// <summary>A place in an Ingress that sends requests to a Service of its namespace.</summary>
/// <param name="service">The map with the Service's <c>name</c> and <c>port</c>.</param>
internal sealed class IngressBackend(EnvironmentObject ingress, Node service)
{
    public EnvironmentObject Ingress { get; } = ingress;

    public Node Service { get; } = service;

    /// <summary>Of all Ingresses whose namespace is known.</summary>
    public static IReadOnlyList<IngressBackend> In(RuleEnvironment environment) => environment.Index(Find);

    private static List<IngressBackend> Find(RuleEnvironment environment)
    {
        var backends = new List<IngressBackend>();
        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            if (ingress.IsIdentified)
            {
                backends.Add(new IngressBackend(ingress, ingress.Spec["defaultBackend"]["service"]));
                foreach (var rule in ingress.Spec["rules"].Items)
                {
                    foreach (var path in rule["http"]["paths"].Items)
                    {
                        backends.Add(new IngressBackend(ingress, path["backend"]["service"]));
                    }
                }
            }
        }

        return backends;
    }
}
