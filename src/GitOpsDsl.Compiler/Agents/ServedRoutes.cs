using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Previews;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>What of a cluster's requests an object asks for: from a controller or a gateway, those for a host and a path.</summary>
internal static class ServedRoutes
{
    /// <summary>Controllers that make a load balancer of its own for each Ingress, unless a group is named.</summary>
    private static readonly string[] Separate = ["alb", "gce", "gce-internal"];

    private const string Group = "alb.ingress.kubernetes.io/group.name";
    private const string Canary = "nginx.ingress.kubernetes.io/canary";

    /// <summary>Nothing for an object that routes nothing, or that shares by intent.</summary>
    public static IEnumerable<ServedRoute> Of(GraphObject item) => item.Id.Kind switch
    {
        "Ingress" => Ingress(ObjectNode.Of(item)),
        "HTTPRoute" or "GRPCRoute" => GatewayRoute(item, ObjectNode.Of(item)),
        "HTTPProxy" => Proxy(ObjectNode.Of(item)),
        // OpenShift's.
        "Route" => Route(ObjectNode.Of(item)),
        _ => [],
    };

    private static IEnumerable<ServedRoute> Ingress(Node root)
    {
        var annotations = root["metadata"]["annotations"];
        var name = root["spec"]["ingressClassName"].Text ?? annotations["kubernetes.io/ingress.class"].Text ?? "";
        var group = annotations[Group].Text;
        if (annotations[Canary].Text == "true" || (group is null && Separate.Contains(name)))
        {
            yield break;
        }

        foreach (var rule in root["spec"]["rules"].Items)
        {
            foreach (var path in rule["http"]["paths"].Items)
            {
                var type = path["pathType"].Text ?? "";
                var text = path["path"].Text is { Length: > 0 } written ? written : "/";
                yield return new(
                    $"Ingress {name} {group}",
                    rule["host"].Text ?? "",
                    type == "Prefix" && text.Length > 1 ? text.TrimEnd('/') : text,
                    type,
                    rule["host"].IsZero ? rule.Path : rule["host"].Path);
            }
        }
    }

    /// <summary>Routes of the Gateway API; one without a rule matches every path, as does a rule without a match.</summary>
    private static IEnumerable<ServedRoute> GatewayRoute(GraphObject item, Node root)
    {
        var spec = root["spec"];
        var hosts = AllOrNothing(spec["hostnames"]).ToList();
        var matches = AllOrNothing(spec["rules"]).SelectMany(static rule => AllOrNothing(rule["matches"])).ToList();
        foreach (var parent in spec["parentRefs"].Items)
        {
            var gateway = $"{parent["kind"].Text ?? "Gateway"} {parent["namespace"].Text ?? item.Id.Namespace}/{parent["name"].Text} {parent["sectionName"].Text} {Shown(parent["port"])}";
            foreach (var host in hosts)
            {
                foreach (var match in matches)
                {
                    var path = match["path"]["value"].Text ?? (item.Id.Kind == "GRPCRoute" ? $"{match["method"]["service"].Text}/{match["method"]["method"].Text}" : "/");
                    var how = $"{match["path"]["type"].Text ?? "PathPrefix"} {Shown(match["method"])} {Texts(match["headers"])} {Texts(match["queryParams"])}";
                    yield return new($"{item.Id.Kind} {gateway}", host.Text ?? "", path, how, host.Exists ? host.Path : "spec");
                }
            }
        }
    }

    /// <summary>Contour's: a name is one proxy's.</summary>
    private static IEnumerable<ServedRoute> Proxy(Node root)
        => root["spec"]["virtualhost"]["fqdn"] is { Text: { Length: > 0 } host } node
            ? [new($"HTTPProxy {root["spec"]["ingressClassName"].Text}", host, "/", "", node.Path)]
            : [];

    private static IEnumerable<ServedRoute> Route(Node root)
        => root["spec"]["host"] is { Text: { Length: > 0 } host } node ? [new("Route", host, root["spec"]["path"].Text ?? "/", "", node.Path)] : [];

    /// <summary>The items; one that is missing for a list without any.</summary>
    private static IEnumerable<Node> AllOrNothing(Node list) => list.Count > 0 ? ObjectNode.Find(list, "*") : [default];

    private static string Shown(Node node) => node.Text ?? (node.Exists ? node.ToString() : "");

    /// <summary>Conditions on a request, so that two can be told apart.</summary>
    private static string Texts(Node conditions)
        => string.Join(';', ObjectNode.Find(conditions, "*").Select(static one => $"{one["name"].Text} {one["type"].Text} {one["value"].Text}").Order(StringComparer.Ordinal));
}
