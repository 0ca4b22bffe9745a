namespace GitOpsDsl;

/// <summary>The Ingress or HTTPRoute by which a host leads to a workload's Service, as the environment's <see cref="Routing"/> says.</summary>
internal static class Routes
{
    public static void Add(Lowering lowering, string host, string path, Port servicePort) => lowering.Add(lowering.Environment.Routing switch
    {
        IngressRouting ingress => Ingress(lowering, ingress, host, path),
        GatewayRouting gateway => HttpRoute(lowering, gateway, host, path, servicePort),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no routing that is known here"),
    });

    private static Ingress Ingress(Lowering lowering, IngressRouting routing, string host, string path)
    {
        var metadata = lowering.Metadata();
        var annotations = (metadata.Annotations ?? ValueMap<string>.Empty).Merge(routing.Annotations);
        if (routing.ClusterIssuer is { } issuer)
        {
            annotations = annotations.With("cert-manager.io/cluster-issuer", issuer);
        }

        return new()
        {
            Metadata = metadata with { Annotations = annotations.Count > 0 ? annotations : null },
            Spec = new()
            {
                IngressClassName = routing.ClassName,
                Tls = [new() { Hosts = [host], SecretName = routing.ClusterIssuer is null ? null : lowering.Name + "-tls" }],
                Rules =
                [
                    new()
                    {
                        Host = host,
                        Http = new()
                        {
                            Paths =
                            [
                                new()
                                {
                                    Path = path,
                                    PathType = PathType.Prefix,
                                    Backend = new() { Service = new() { Name = lowering.Name, Port = new() { Name = Services.PortName } } },
                                },
                            ],
                        },
                    },
                ],
            },
        };
    }

    private static CustomResource HttpRoute(Lowering lowering, GatewayRouting routing, string host, string path, Port servicePort)
    {
        var parent = new ValueMap<JsonValue> { ["name"] = routing.Gateway, ["namespace"] = routing.GatewayNamespace };
        if (routing.Listener is { } listener)
        {
            parent = parent.With("sectionName", listener);
        }

        return new("gateway.networking.k8s.io/v1", "HTTPRoute")
        {
            Metadata = lowering.Metadata(),
            UnknownFields = new()
            {
                ["spec"] = JsonValue.Map(new()
                {
                    ["parentRefs"] = JsonValue.List([JsonValue.Map(parent)]),
                    ["hostnames"] = JsonValue.List([host]),
                    ["rules"] = JsonValue.List([JsonValue.Map(new()
                    {
                        ["matches"] = JsonValue.List([JsonValue.Map(new()
                        {
                            ["path"] = JsonValue.Map(new() { ["type"] = "PathPrefix", ["value"] = path }),
                        })]),
                        ["backendRefs"] = JsonValue.List([JsonValue.Map(new() { ["name"] = lowering.Name, ["port"] = (int)servicePort })]),
                    })]),
                }),
            },
        };
    }
}
