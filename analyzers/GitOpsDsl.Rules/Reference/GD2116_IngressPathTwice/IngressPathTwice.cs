namespace GitOpsDsl.Rules;

/// <summary>One host and path in two rules of the same class of Ingress: which of them wins is up to the controller.</summary>
internal sealed class IngressPathTwice() : ReferenceRule("GD2116", "Two Ingress rules for one path")
{
    private const string LegacyClass = "kubernetes.io/ingress.class";

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var seen = new NodesByText();
        foreach (var ingress in environment.OfKind("networking.k8s.io", "Ingress"))
        {
            var annotations = ingress.Metadata["annotations"];
            var controller = ingress.Spec["ingressClassName"] is { IsAbsent: false } name ? name.Text : annotations[LegacyClass].Text ?? "";
            if (controller is null || annotations.IsPartial || IsCanary(annotations))
            {
                continue;
            }

            foreach (var rule in ingress.Spec["rules"].Items)
            {
                foreach (var path in rule["http"]["paths"].Items)
                {
                    if (TextOrEmpty(rule["host"]) is { } host && TextOrEmpty(path["path"]) is { } text && TextOrEmpty(path["pathType"]) is { } type)
                    {
                        Check(host + text, $"{controller}\n{host}\n{type}\n{text}", path, seen, context);
                    }
                }
            }
        }
    }

    /// <param name="key">All by which controllers tell paths apart.</param>
    private static void Check(string url, string key, Node path, NodesByText seen, RuleContext context)
    {
        if (seen.TryAdd(key, path, out var first))
        {
            return;
        }

        var other = ObjectId.Of(first);
        var place = path["path"].Exists ? path["path"] : path;
        context.Report(
            place, $"Ingress \"{other.Name}\" has the path {url} already: which of them is used is up to the controller; keep one", first);
    }

    /// <summary>The annotations of ingress-nginx by which a second Ingress takes a share of the first one's requests.</summary>
    private static bool IsCanary(Node annotations) => annotations["nginx.ingress.kubernetes.io/canary"].Text == "true";

    private static string? TextOrEmpty(Node node) => node.IsAbsent ? "" : node.Text;
}
