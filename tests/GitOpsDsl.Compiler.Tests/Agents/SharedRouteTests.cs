using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Compiler.Agents;

/// <summary>Two environments of one cluster under one host.</summary>
public class SharedRouteTests
{
    private static readonly WebService Web = new() { Image = "registry.example.com/shop/web:1.4.0", Host = "shop.example.com" };

    [Fact]
    public void One_host_in_two_environments_of_a_cluster_is_refused_at_the_field_that_names_it()
    {
        var finding = Assert.Single(Found(Environment("a", Web), Environment("b", Web)));

        Assert.Equal("shop/b", finding.Environment);
        Assert.Equal("spec.rules[0].host", finding.Path);
        Assert.Contains("Ingress a/web of shop/a serves shop.example.com too, in the same cluster default", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_two_clusters_or_without_an_agent_it_is_not()
    {
        Assert.Empty(Found(Environment("a", Web), Environment("b", Web, cluster: "other")));
        Assert.Empty(Found(Environment("a", Web, cluster: null), Environment("b", Web, cluster: null)));
    }

    [Fact]
    public void Another_class_or_another_gateway_answers_other_requests()
    {
        Assert.Empty(Found(Environment("a", Web), Environment("b", Web, new IngressRouting { ClassName = "inner" })));
        Assert.Empty(Found(Environment("a", Web, Gateway("outer")), Environment("b", Web, Gateway("inner"))));
        Assert.Single(Found(Environment("a", Web, Gateway("outer")), Environment("b", Web, Gateway("outer"))));
    }

    [Fact]
    public void Another_path_answers_other_requests_and_one_with_a_slash_at_its_end_the_same()
    {
        Assert.Empty(Found(Environment("a", Ingress("/a", "Prefix")), Environment("b", Ingress("/b", "Prefix"))));
        Assert.Empty(Found(Environment("a", Ingress("/a", "Prefix")), Environment("b", Ingress("/a", "Exact"))));
        Assert.Single(Found(Environment("a", Ingress("/a", "Prefix")), Environment("b", Ingress("/a/", "Prefix"))));
    }

    [Fact]
    public void A_canary_and_a_load_balancer_of_its_own_share_the_host_by_intent()
    {
        Assert.Empty(Found(Environment("a", Ingress("/", "Prefix")), Environment("b", Ingress("/", "Prefix", ("nginx.ingress.kubernetes.io/canary", "true")))));
        Assert.Empty(Found(Environment("a", Web, new IngressRouting { ClassName = "alb" }), Environment("b", Web, new IngressRouting { ClassName = "alb" })));
    }

    [Fact]
    public void A_preview_is_told_so_as_a_preview()
    {
        var entries = new[] { Environment("a", Web), Environment("b", Web, preview: new Preview { From = "a" }) };

        Assert.Empty(Found(entries));
        Assert.Contains(Shop.Compile(entries).Findings, static finding => finding.Id == "GD6202");
    }

    private static IEnumerable<Check.Finding> Found(params EnvironmentEntry[] entries)
        => Shop.Compile(entries).Findings.Where(static finding => finding.Id == "GD6308");

    private static GatewayRouting Gateway(string name) => new() { Gateway = name, GatewayNamespace = "gateways" };

    private static EnvironmentEntry Environment(string name, object part, Routing? routing = null, string? cluster = "default", Preview? preview = null) => new(
        "shop",
        name,
        $"Environments.{name}",
        new Origin("/_/Environments.cs", 7),
        false,
        () =>
        [
            new Plain
            {
                Namespace = name,
                Agent = cluster is null ? null : new Flux { Repository = Shop.Repository, Cluster = cluster },
                Routing = routing ?? new IngressRouting(),
                Preview = preview,
            },
        ],
        (_, parts) => Add(parts, part));

    private static void Add(EnvironmentParts parts, object part)
    {
        var origin = new Origin("/_/Shop.cs", 3);
        if (part is WebService web)
        {
            parts.Add("web", web, origin);
        }
        else
        {
            parts.Add("route", (Ingress)part, origin);
        }
    }

    private static Ingress Ingress(string path, string type, params (string Key, string Value)[] annotations) => new()
    {
        Metadata = new() { Name = "route", Annotations = new(annotations.Select(static one => KeyValuePair.Create(one.Key, one.Value))) },
        Spec = new()
        {
            Rules =
            [
                new()
                {
                    Host = "shop.example.com",
                    Http = new() { Paths = [new() { Path = path, PathType = type == "Exact" ? PathType.Exact : PathType.Prefix, Backend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } }] },
                },
            ],
        },
    };

    private sealed record Plain : GitOpsEnvironment;
}
