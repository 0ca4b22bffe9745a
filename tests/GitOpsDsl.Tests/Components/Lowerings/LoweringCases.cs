namespace GitOpsDsl.Tests.Components.Lowerings;

/// <summary>A case for each member that declares what it becomes.</summary>
internal static class LoweringCases
{
    private static readonly WebService Web = new() { Image = "example.com/web:1.0.0", Host = "a.example.com" };
    private static readonly StatefulService Db = new() { Image = "example.com/db:1.0.0", Port = 5432 };
    private static readonly Worker Worker = new() { Image = "example.com/worker:1.0.0" };
    private static readonly NodeAgent Agent = new() { Image = "example.com/agent:1.0.0" };
    private static readonly ScheduledTask Report = new() { Image = "example.com/report:1.0.0", Schedule = "@daily" };
    private static readonly OneOffTask Migrate = new() { Image = "example.com/migrate:1.0.0" };
    private static readonly Lowered.Shop Shop = new() { Namespace = "shop" };
    private static readonly GatewayRouting Gateway = new() { Gateway = "public", GatewayNamespace = "gateways", Listener = "https" };

    public static IEnumerable<LoweringCase> All =>
    [
        .. OfComponents, .. OfPods, .. OfWorkloads, .. OfTasks, .. OfFactories, .. OfEnvironments,
    ];

    private static LoweringCase[] OfComponents =>
    [
        new("Component.Name", Migrate with { Name = "a" }, Migrate with { Name = "b" }),
        new("Component.Labels", Web with { Labels = new() { ["a"] = "1" } }, Web with { Labels = new() { ["a"] = "2" } }, "a"),
        new("Component.Annotations", Web with { Annotations = new() { ["a/b"] = "1" } }, Web with { Annotations = new() { ["a/b"] = "2" } }, "a/b"),
    ];

    private static LoweringCase[] OfPods =>
    [
        new("Workload.Image", Web, Web with { Image = "example.com/web:2.0.0" }),
        new("Workload.Command", Web, Web with { Command = ["a", "b"] }),
        new("Workload.Args", Web with { Args = ["a"] }, Web with { Args = ["b"] }),
        new("Workload.Config", Web with { Config = new() { ["A.B"] = "1" } }, Web with { Config = new() { ["A.B"] = "2" } }, "A.B"),
        new("Workload.Secrets", Web with { Secrets = new() { ["A"] = new("a", "k") } }, Web with { Secrets = new() { ["A"] = new("b", "l") } }, "A"),
        new("Workload.Files", Web with { Files = new() { ["/etc/a"] = "1" } }, Web with { Files = new() { ["/etc/a"] = "2" } }, "/etc/a"),
        new("Workload.Files", Worker with { Files = new() { ["/b"] = "1" } }, Worker with { Files = new() { ["/b"] = "1", ["/z"] = "1" } }, "/z"),
        new("Workload.Mounts", Web with { Mounts = new() { ["/a"] = Mount.Secret("x") } }, Web with { Mounts = new() { ["/a"] = Mount.Temporary() } }, "/a"),
        new("Workload.Mounts", Web with { Mounts = new() { ["/a"] = Mount.Claim("1Gi") } }, Web with { Mounts = new() { ["/a"] = Mount.Claim("2Gi") } }, "/a"),
        new("Workload.Mounts", Db with { Mounts = new() { ["/a"] = Mount.Claim("1Gi") } }, Db with { Mounts = new() { ["/a"] = Mount.Claim("2Gi") } }, "/a"),
        new("Workload.WritablePaths", Web, Web with { WritablePaths = ["/tmp", "/z"] }, "/z"),
        new("Workload.Cpu", Web, Web with { Cpu = "1" }),
        new("Workload.Memory", Web, Web with { Memory = "1Gi" }),
        new("Workload.CpuLimit", Web with { CpuLimit = 1 }, Web with { CpuLimit = 2 }),
        new("Workload.MemoryLimit", Web, Web with { MemoryLimit = "1Gi" }),
        new("Workload.UserId", Web, Web with { UserId = 1 }),
        new("Workload.Permissions", Web with { Permissions = [Right("get")] }, Web with { Permissions = [Right("list")] }),
        new("Workload.InitContainers", Web, Web with { InitContainers = [new() { Name = "a", Image = "a:1.0.0" }] }),
        new("Workload.Sidecars", Web, Web with { Sidecars = [new() { Name = "a", Image = "a:1.0.0" }] }),
        new("Workload.ImagePullSecrets", Web, Web with { ImagePullSecrets = ["a"] }),
        new("Workload.NodeSelector", Web, Web with { NodeSelector = new() { ["a/b"] = "1" } }, "a/b"),
        new("Workload.Tolerations", Web, Web with { Tolerations = [new() { Operator = TolerationOperator.Exists }] }),
        new("Workload.PriorityClass", Web, Web with { PriorityClass = "high" }),
        new("Workload.GracePeriod", Web, Web with { GracePeriod = "1m" }),
    ];

    private static LoweringCase[] OfWorkloads =>
    [
        new("WebService.Port", Web, Web with { Port = 9000 }),
        new("WebService.ServicePort", Web, Web with { ServicePort = 81 }),
        new("WebService.ServicePort", Web, Web with { ServicePort = 81 }, Around: (Shop with { Routing = Gateway }, Shop with { Routing = Gateway })),
        new("WebService.Replicas", Web, Web with { Replicas = 3 }),
        new("WebService.Replicas", Web with { Replicas = Replicas.Auto(2, 3) }, Web with { Replicas = Replicas.Auto(2, 4) }),
        new("WebService.Host", Web, Web with { Host = "b.example.com" }),
        new("WebService.Host", Web, Web with { Host = "b.example.com" }, Around: (Shop with { Routing = Gateway }, Shop with { Routing = Gateway })),
        new("WebService.Path", Web, Web with { Path = "/api" }),
        new("WebService.Path", Web, Web with { Path = "/api" }, Around: (Shop with { Routing = Gateway }, Shop with { Routing = Gateway })),
        new("WebService.Readiness", Web, Web with { Readiness = HealthCheck.Tcp("http") }),
        new("WebService.Liveness", Web, Web with { Liveness = HealthCheck.Http("/") }),
        new("WebService.Startup", Web, Web with { Startup = HealthCheck.Http("/") }),
        new("StatefulService.Port", Db, Db with { Port = 9000 }),
        new("StatefulService.Replicas", Db with { Replicas = 2 }, Db with { Replicas = 3 }),
        new("StatefulService.Readiness", Db, Db with { Readiness = HealthCheck.Http("/") }),
        new("StatefulService.Liveness", Db, Db with { Liveness = HealthCheck.Http("/") }),
        new("StatefulService.Startup", Db, Db with { Startup = HealthCheck.Http("/") }),
        new("Worker.Replicas", Worker, Worker with { Replicas = 3 }),
        new("Worker.Replicas", Worker with { Replicas = Replicas.Auto(2, 3) }, Worker with { Replicas = Replicas.Auto(2, 4) }),
        new("Worker.Liveness", Worker, Worker with { Liveness = HealthCheck.Command("a") }),
        new("NodeAgent.MaxUnavailable", Agent, Agent with { MaxUnavailable = "10%" }),
        new("NodeAgent.Liveness", Agent, Agent with { Liveness = HealthCheck.Command("a") }),
    ];

    private static LoweringCase[] OfTasks =>
    [
        new("ScheduledTask.Schedule", Report, Report with { Schedule = "@hourly" }),
        new("ScheduledTask.TimeZone", Report, Report with { TimeZone = "Europe/Zurich" }),
        new("ScheduledTask.Concurrency", Report, Report with { Concurrency = ConcurrencyPolicy.Replace }),
        new("ScheduledTask.StartingDeadline", Report, Report with { StartingDeadline = "1m" }),
        new("ScheduledTask.Deadline", Report, Report with { Deadline = "1h" }),
        new("ScheduledTask.Retries", Report, Report with { Retries = 3 }),
        new("OneOffTask.Deadline", Migrate, Migrate with { Deadline = "1h" }),
        new("OneOffTask.Retries", Migrate, Migrate with { Retries = 3 }),
    ];

    private static LoweringCase[] OfFactories =>
    [
        new("Replicas.Auto.min", Web with { Replicas = Replicas.Auto(2, 5) }, Web with { Replicas = Replicas.Auto(3, 5) }),
        new("Replicas.Auto.max", Web with { Replicas = Replicas.Auto(2, 5) }, Web with { Replicas = Replicas.Auto(2, 6) }),
        new("Replicas.Auto.cpu", Web with { Replicas = Replicas.Auto(2, 5) }, Web with { Replicas = Replicas.Auto(2, 5, 50) }),
        Probe("HealthCheck.Period", HealthCheck.Http("/"), HealthCheck.Http("/") with { Period = "20s" }),
        Probe("HealthCheck.Timeout", HealthCheck.Http("/"), HealthCheck.Http("/") with { Timeout = "3s" }),
        Probe("HealthCheck.Failures", HealthCheck.Http("/"), HealthCheck.Http("/") with { Failures = 9 }),
        Probe("HealthCheck.Http.path", HealthCheck.Http("/"), HealthCheck.Http("/a")),
        Probe("HealthCheck.Http.port", HealthCheck.Http("/"), HealthCheck.Http("/", 8081)),
        Probe("HealthCheck.Tcp.port", HealthCheck.Tcp(1), HealthCheck.Tcp(2)),
        Probe("HealthCheck.Grpc.port", HealthCheck.Grpc(1), HealthCheck.Grpc(2)),
        Probe("HealthCheck.Grpc.service", HealthCheck.Grpc(1), HealthCheck.Grpc(1, "a")),
        Probe("HealthCheck.Command.command", HealthCheck.Command("a"), HealthCheck.Command("b", "c")),
        Volume("Mount.Claim.size", Mount.Claim("1Gi"), Mount.Claim("2Gi")),
        Volume("Mount.Claim.storageClass", Mount.Claim("1Gi"), Mount.Claim("1Gi", "fast")),
        Volume("Mount.Claim.accessMode", Mount.Claim("1Gi", accessMode: AccessMode.ReadWriteMany), Mount.Claim("1Gi", accessMode: AccessMode.ReadOnlyMany)),
        Volume("Mount.ExistingClaim.name", Mount.ExistingClaim("a"), Mount.ExistingClaim("b")),
        Volume("Mount.ExistingClaim.readOnly", Mount.ExistingClaim("a"), Mount.ExistingClaim("a", readOnly: true)),
        Volume("Mount.Temporary.sizeLimit", Mount.Temporary("1Mi"), Mount.Temporary("2Mi")),
        Volume("Mount.Secret.name", Mount.Secret("a"), Mount.Secret("b")),
        Volume("Mount.ConfigMap.name", Mount.ConfigMap("a"), Mount.ConfigMap("b")),
        Volume("Mount.Volume.readOnly", Mount.Volume(new() { Name = "" }), Mount.Volume(new() { Name = "" }, readOnly: true)),
        Volume("Mount.SubPath", Mount.Secret("a"), Mount.Secret("a") with { SubPath = "b" }),
        new("SecretKey.Secret", Web with { Secrets = new() { ["A"] = new("a", "k") } }, Web with { Secrets = new() { ["A"] = new("b", "k") } }),
        new("SecretKey.Key", Web with { Secrets = new() { ["A"] = new("a", "k") } }, Web with { Secrets = new() { ["A"] = new("a", "l") } }),
    ];

    private static LoweringCase[] OfEnvironments =>
    [
        Around("GitOpsEnvironment.Labels", Shop with { Labels = new() { ["a"] = "1" } }, Shop with { Labels = new() { ["a"] = "2" } }, "a"),
        Routed("IngressRouting.ClassName", new IngressRouting(), new IngressRouting { ClassName = "a" }),
        Routed("IngressRouting.ControllerNamespace", new IngressRouting(), new IngressRouting { ControllerNamespace = "a" }),
        Routed("IngressRouting.ClusterIssuer", new IngressRouting { ClusterIssuer = "a" }, new IngressRouting { ClusterIssuer = "b" }),
        Routed("IngressRouting.Annotations", new IngressRouting(), new IngressRouting { Annotations = new() { ["a/b"] = "1" } }, "a/b"),
        Routed("GatewayRouting.Gateway", Gateway, Gateway with { Gateway = "a" }),
        Routed("GatewayRouting.GatewayNamespace", Gateway, Gateway with { GatewayNamespace = "a" }),
        Routed("GatewayRouting.Listener", Gateway, Gateway with { Listener = "a" }),
    ];

    private static LoweringCase Probe(string member, HealthCheck before, HealthCheck after)
        => new(member, Web with { Readiness = before, Liveness = null }, Web with { Readiness = after, Liveness = null });

    private static LoweringCase Volume(string member, Mount before, Mount after)
        => new(member, Web with { WritablePaths = [], Mounts = new() { ["/a"] = before } }, Web with { WritablePaths = [], Mounts = new() { ["/a"] = after } });

    private static LoweringCase Around(string member, GitOpsEnvironment before, GitOpsEnvironment after, string key = "") => new(member, Web, Web, key, (before, after));

    private static LoweringCase Routed(string member, Routing before, Routing after, string key = "")
        => Around(member, Shop with { Routing = before }, Shop with { Routing = after }, key);

    private static PolicyRule Right(string verb) => new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = [verb] };
}
