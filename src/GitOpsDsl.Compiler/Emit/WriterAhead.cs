using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Emit;

/// <summary>
/// Has the runtime load what writing needs, on a thread of its own, while environments are evaluated and lowered: one app becomes nine objects, which are
/// written and planned, and forgotten. The first use of a type or method takes so much longer than all others that a small project takes a quarter less
/// where there is a second processor.
/// </summary>
internal static class WriterAhead
{
    /// <summary>Begins; nobody need wait for the end, and nothing depends on it.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
        {
            new Thread(Write) { IsBackground = true }.UnsafeStart();
        }
    }

    private static void Write()
    {
        var writer = new Utf8YamlWriter(16 * 1024);
        foreach (var resource in App("app"))
        {
            resource.WriteDocument(ref writer);
        }

        var file = new OutputFile("app.yaml", writer.Written.ToArray(), "app");
        _ = TreePlan.Create(Path.Combine(AppContext.BaseDirectory, "\u0001"), new OutputTree([new OutputEnvironment("app/app", "app", [file])], IsWhole: false));
    }

    /// <summary>With what nearly all apps have.</summary>
    private static KubernetesObject[] App(string name)
    {
        var labels = new ValueMap<string>() { ["app.kubernetes.io/name"] = name, ["app.kubernetes.io/part-of"] = name };
        var metadata = new ObjectMeta { Name = name, Namespace = name, Labels = labels };
        var selector = new LabelSelector { MatchLabels = labels };
        return
        [
            new Namespace { Metadata = new() { Name = name } },
            new ServiceAccount { Metadata = metadata, AutomountServiceAccountToken = false },
            new ConfigMap { Metadata = metadata, Data = new() { ["A"] = "a", ["B"] = "1" } },
            new Deployment { Metadata = metadata, Spec = new() { Replicas = 2, Selector = selector, Strategy = Rolling(), Template = Pod(name, labels) } },
            new Service { Metadata = metadata, Spec = new() { Selector = labels, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] } },
            new Ingress { Metadata = metadata, Spec = new() { Rules = [Route(name)], Tls = [new() { Hosts = [name], SecretName = name }] } },
            new HorizontalPodAutoscaler { Metadata = metadata, Spec = Autoscaler(name) },
            new PodDisruptionBudget { Metadata = metadata, Spec = new() { MaxUnavailable = 1, Selector = selector } },
            new NetworkPolicy
            {
                Metadata = metadata,
                Spec = new()
                {
                    PodSelector = selector,
                    PolicyTypes = [PolicyType.Ingress],
                    Ingress = [new() { From = [new() { NamespaceSelector = selector }], Ports = [new() { Port = 80, Protocol = Protocol.TCP }] }],
                },
            },
        ];
    }

    private static DeploymentStrategy Rolling()
        => new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } };

    private static IngressRule Route(string name) => new()
    {
        Host = name,
        Http = new() { Paths = [new() { Path = "/", PathType = PathType.Prefix, Backend = new() { Service = new() { Name = name, Port = new() { Name = "http" } } } }] },
    };

    private static HorizontalPodAutoscalerSpec Autoscaler(string name) => new()
    {
        ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = name },
        MinReplicas = 1,
        MaxReplicas = 2,
        Metrics = [new() { Type = MetricType.Resource, Resource = new() { Name = "cpu", Target = new() { Type = MetricTargetType.Utilization, AverageUtilization = 80 } } }],
    };

    private static PodTemplateSpec Pod(string name, ValueMap<string> labels) => new()
    {
        Metadata = new() { Labels = labels },
        Spec = new()
        {
            ServiceAccountName = name,
            SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } },
            Containers =
            [
                new()
                {
                    Name = name,
                    Image = "app:1.0.0",
                    Args = [name],
                    Ports = [new() { Name = "http", Port = 80 }],
                    EnvFrom = [new() { ConfigMapRef = new() { Name = name } }],
                    Env = [new() { Name = "A", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } }],
                    Resources = new() { Requests = new() { ["cpu"] = "100m" }, Limits = new() { ["memory"] = "64Mi" } },
                    ReadinessProbe = new() { HttpGet = new() { Path = "/", Port = "http" }, PeriodSeconds = 10 },
                    SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
                    VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                },
            ],
            Volumes = [new() { Name = "tmp", EmptyDir = new() }],
        },
    };
}
