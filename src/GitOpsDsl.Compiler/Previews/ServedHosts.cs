using System.Text.RegularExpressions;
using GitOpsDsl.Compiler.Graph;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>The hosts under which an environment is reached from outside, by whatever routes requests in its cluster.</summary>
public static partial class ServedHosts
{
    /// <summary>The hosts of an environment, each once, in ordinal order; those that mean any host are left out.</summary>
    public static IReadOnlyList<string> Of(EnvironmentGraph graph)
        => [.. graph.Objects.SelectMany(static item => Of(item.Id.Kind, ObjectNode.Of(item))).Select(static one => one.Host).Where(static host => host.Length > 0)
            .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The hosts of an object, and the fields that name them; the empty host for any.</summary>
    internal static IEnumerable<(string Host, string Path)> Of(string kind, Node root)
    {
        foreach (var node in Fields(kind, root["spec"]).Append(root["metadata"]["annotations"]["external-dns.alpha.kubernetes.io/hostname"]))
        {
            foreach (var host in (node.Text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (host, node.Path);
            }
        }

        if (kind == "Ingress")
        {
            foreach (var rule in root["spec"]["rules"].Items)
            {
                if (rule["host"].IsZero)
                {
                    yield return ("", rule.Path);
                }
            }
        }
        else if (kind.StartsWith("IngressRoute", StringComparison.Ordinal))
        {
            foreach (var route in root["spec"]["routes"].Items)
            {
                foreach (Match match in TraefikHost().Matches(route["match"].Text ?? ""))
                {
                    yield return (match.Groups[1].Value, route["match"].Path);
                }
            }
        }
    }

    private static IEnumerable<Node> Fields(string kind, Node spec) => kind switch
    {
        "Ingress" => ObjectNode.Find(spec, "rules", "*", "host").Concat(ObjectNode.Find(spec, "tls", "*", "hosts", "*")),
        // Of the Gateway API; OpenShift's has one.
        _ when kind.EndsWith("Route", StringComparison.Ordinal) => ObjectNode.Find(spec, "hostnames", "*").Append(spec["host"]),
        // Of the Gateway API, and Istio's.
        "Gateway" => ObjectNode.Find(spec, "listeners", "*", "hostname").Concat(ObjectNode.Find(spec, "servers", "*", "hosts", "*")),
        // Istio's; a name without a dot is a Service's.
        "VirtualService" => ObjectNode.Find(spec, "hosts", "*")
            .Where(static host => host.Text is { } text && text.Contains('.') && !text.EndsWith(".svc.cluster.local", StringComparison.Ordinal)),
        "HTTPProxy" => [spec["virtualhost"]["fqdn"]],
        "DNSEndpoint" => ObjectNode.Find(spec, "endpoints", "*", "dnsName"),
        _ => [],
    };

    [GeneratedRegex(@"\bHost\(`([^`]+)`\)")]
    private static partial Regex TraefikHost();
}
