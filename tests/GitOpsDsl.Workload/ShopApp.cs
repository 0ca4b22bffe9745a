namespace Workload;

/// <summary>One app: eight objects, in plain records of the API.</summary>
public sealed record ShopApp : Component
{
    private static readonly SecurityContext Hardened = new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public required string EnvironmentName { get; init; }

    public required Sizing Sizing { get; init; }

    protected override void Lower(Lowering lowering)
    {
        var name = lowering.Name;
        var metadata = new ObjectMeta
        {
            Name = name,
            Labels = new() { ["app.kubernetes.io/name"] = name, ["app.kubernetes.io/part-of"] = "shop" },
        };
        lowering.Add(new ServiceAccount { Metadata = metadata, AutomountServiceAccountToken = false });
        lowering.Add(new ConfigMap { Metadata = metadata, Data = Config(name) });
        lowering.Add(Deployment(name, metadata, lowering.Selector));
        lowering.Add(new Service
        {
            Metadata = metadata,
            Spec = new() { Selector = lowering.Selector, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
        });
        lowering.Add(Ingress(name, metadata));
        lowering.Add(Autoscaler(name, metadata));
        lowering.Add(new PodDisruptionBudget
        {
            Metadata = metadata,
            Spec = new() { MaxUnavailable = 1, Selector = new() { MatchLabels = lowering.Selector } },
        });
        lowering.Add(new NetworkPolicy
        {
            Metadata = metadata,
            Spec = new()
            {
                PodSelector = new() { MatchLabels = lowering.Selector },
                PolicyTypes = [PolicyType.Ingress],
                Ingress =
                [
                    new()
                    {
                        From = [new() { NamespaceSelector = new() { MatchLabels = new() { ["kubernetes.io/metadata.name"] = "ingress-nginx" } } }],
                        Ports = [new() { Port = 8080, Protocol = Protocol.TCP }],
                    },
                ],
            },
        });
    }

    private ValueMap<string> Config(string name) => new()
    {
        ["APP_NAME"] = name,
        ["APP_ENV"] = EnvironmentName,
        ["LOG_LEVEL"] = Sizing.LogLevel,
        ["LOG_FORMAT"] = "json",
        ["DB_HOST"] = $"db.{Sizing.Domain}",
        ["DB_PORT"] = "5432",
        ["CACHE_HOST"] = "cache",
        ["FEATURE_X"] = "on",
        ["TIMEOUT"] = "30s",
        ["VERSION"] = Sizing.Tag,
    };

    private Deployment Deployment(string name, ObjectMeta metadata, ValueMap<string> selector) => new()
    {
        Metadata = metadata,
        Spec = new()
        {
            Replicas = Sizing.Replicas,
            Selector = new() { MatchLabels = selector },
            Strategy = new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
            Template = new()
            {
                Metadata = new() { Labels = metadata.Labels },
                Spec = new()
                {
                    ServiceAccountName = name,
                    SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } },
                    Containers = [App(name), Exporter()],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                },
            },
        },
    };

    private Container App(string name) => new()
    {
        Name = "app",
        Image = $"registry.example.com/shop/{name}:{Sizing.Tag}",
        Ports = [new() { Name = "http", Port = 8080 }],
        EnvFrom = [new() { ConfigMapRef = new() { Name = name } }],
        Env = [new() { Name = "POD_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } }],
        Resources = new()
        {
            Requests = new() { ["cpu"] = Sizing.Cpu, ["memory"] = Sizing.Memory },
            Limits = new() { ["memory"] = Sizing.Memory },
        },
        ReadinessProbe = Get("/ready"),
        LivenessProbe = Get("/live"),
        SecurityContext = Hardened,
        VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
    };

    private static Probe Get(string path) => new() { HttpGet = new() { Path = path, Port = "http" }, PeriodSeconds = 10, TimeoutSeconds = 2 };

    private static Container Exporter() => new()
    {
        Name = "metrics",
        Image = "registry.example.com/shop/exporter:1.4.2",
        Args = ["--listen=:9100", "--target=http://127.0.0.1:8080"],
        Ports = [new() { Name = "metrics", Port = 9100 }],
        Resources = new() { Requests = new() { ["cpu"] = "10m", ["memory"] = "16Mi" }, Limits = new() { ["memory"] = "32Mi" } },
        SecurityContext = Hardened,
    };

    private Ingress Ingress(string name, ObjectMeta metadata) => new()
    {
        Metadata = metadata,
        Spec = new()
        {
            IngressClassName = "nginx",
            Tls = [new() { Hosts = [$"{name}.{Sizing.Domain}"], SecretName = $"{name}-tls" }],
            Rules =
            [
                new()
                {
                    Host = $"{name}.{Sizing.Domain}",
                    Http = new()
                    {
                        Paths =
                        [
                            new()
                            {
                                Path = "/",
                                PathType = PathType.Prefix,
                                Backend = new() { Service = new() { Name = name, Port = new() { Name = "http" } } },
                            },
                        ],
                    },
                },
            ],
        },
    };

    private HorizontalPodAutoscaler Autoscaler(string name, ObjectMeta metadata) => new()
    {
        Metadata = metadata,
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = name },
            MinReplicas = Sizing.Replicas,
            MaxReplicas = Sizing.MaxReplicas,
            Metrics = [new() { Type = MetricType.Resource, Resource = new() { Name = "cpu", Target = new() { Type = MetricTargetType.Utilization, AverageUtilization = 75 } } }],
        },
    };
}
