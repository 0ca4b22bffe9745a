namespace GitOpsDsl.Tests.Workloads;

/// <summary>Each workload as shipped, and with everything set: what becomes of it, to the byte.</summary>
public class WorkloadGoldenTests
{
    private const string Image = "registry.example.com/shop/web:1.4.0";

    [Fact]
    public void A_web_service_as_shipped() => Golden.Verify(Lowered.Yaml(new WebService { Image = Image }), "WebService.default.yaml");

    [Fact]
    public void A_web_service_with_everything() => Golden.Verify(Lowered.Yaml(
        Full(new WebService
        {
            Image = Image,
            Port = 9000,
            ServicePort = 8080,
            Replicas = Replicas.Auto(min: 3, max: 9, cpu: 60),
            Host = "shop.example.com",
            Path = "/api",
            Startup = HealthCheck.Http("/started") with { Failures = 30 },
            Readiness = HealthCheck.Grpc(9000),
            Liveness = HealthCheck.Command("/bin/alive", "--quiet"),
        }),
        new IngressRouting { ClassName = "traefik", ControllerNamespace = "traefik", ClusterIssuer = "letsencrypt", Annotations = new() { ["a/b"] = "c" } }),
        "WebService.everything.yaml");

    [Fact]
    public void A_web_service_behind_a_gateway() => Golden.Verify(Lowered.Yaml(
        new WebService { Image = Image, Host = "shop.example.com" },
        new GatewayRouting { Gateway = "public", GatewayNamespace = "gateways", Listener = "https" }),
        "WebService.gateway.yaml");

    [Fact]
    public void A_worker_as_shipped() => Golden.Verify(Lowered.Yaml(new Worker { Image = Image }), "Worker.default.yaml");

    [Fact]
    public void A_scheduled_task_as_shipped()
        => Golden.Verify(Lowered.Yaml(new ScheduledTask { Image = Image, Schedule = "0 6 * * MON" }), "ScheduledTask.default.yaml");

    [Fact]
    public void A_one_off_task_as_shipped() => Golden.Verify(Lowered.Yaml(new OneOffTask { Image = Image }), "OneOffTask.default.yaml");

    [Fact]
    public void A_stateful_service_with_a_claim() => Golden.Verify(
        Lowered.Yaml(new StatefulService { Image = Image, Port = 5432, Mounts = new() { ["/var/lib/data"] = Mount.Claim("10Gi", "fast") } }),
        "StatefulService.claim.yaml");

    [Fact]
    public void A_node_agent_as_shipped() => Golden.Verify(Lowered.Yaml(new NodeAgent { Image = Image }), "NodeAgent.default.yaml");

    private static T Full<T>(T workload)
        where T : Workload
        => workload with
        {
            Labels = new() { ["team"] = "shop" },
            Annotations = new() { ["owner"] = "shop@example.com" },
            Command = ["/bin/web"],
            Args = ["--verbose"],
            Config = new() { ["TITLE"] = "yes", ["DEBUG"] = false, ["LIMIT"] = 5 },
            Secrets = new() { ["DB_PASSWORD"] = new("db", "password") },
            Files = new() { ["/etc/web/web.conf"] = "a = 1\nb = 2\n" },
            Mounts = new()
            {
                ["/data"] = Mount.Claim("1Gi", accessMode: AccessMode.ReadWriteMany),
                ["/cache"] = Mount.Temporary("100Mi"),
                ["/etc/tls"] = Mount.Secret("web-tls"),
            },
            WritablePaths = ["/tmp", "/var/run"],
            Cpu = "250m",
            Memory = "256Mi",
            CpuLimit = 1,
            MemoryLimit = "512Mi",
            UserId = 1000,
            Permissions = [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get", "list"] }],
            InitContainers = [new() { Name = "migrate", Image = "registry.example.com/shop/migrate:1.4.0" }],
            Sidecars = [new() { Name = "proxy", Image = "registry.example.com/ops/proxy:2.0.0" }],
            ImagePullSecrets = ["registry"],
            NodeSelector = new() { ["kubernetes.io/arch"] = "arm64" },
            Tolerations = [new() { Key = "dedicated", Operator = TolerationOperator.Equal, Value = "web", Effect = TolerationEffect.NoSchedule }],
            PriorityClass = "high",
            GracePeriod = "45s",
        };
}
