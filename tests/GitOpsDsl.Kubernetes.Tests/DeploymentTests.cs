using GitOpsDsl.TestKit;

namespace GitOpsDsl.Kubernetes;

public sealed class DeploymentTests
{
    private static readonly ValueMap<string> Labels = new() { ["app.kubernetes.io/name"] = "web", ["app.kubernetes.io/version"] = "1.10" };

    internal static Deployment Web => new()
    {
        Metadata = new() { Name = "web", Namespace = "shop", Labels = Labels, Annotations = new() { ["note"] = "two\nlines\n" } },
        Spec = new()
        {
            Replicas = 3,
            Selector = new() { MatchLabels = Labels.Without("app.kubernetes.io/version") },
            Strategy = new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = 1, MaxUnavailable = "25%" } },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = new()
                {
                    ServiceAccountName = "web",
                    AutomountServiceAccountToken = false,
                    SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } },
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Image = "example.com/web:1.10",
                            ImagePullPolicy = ImagePullPolicy.IfNotPresent,
                            Command = ["/web", "--port=8080"],
                            Ports = [new() { Name = "http", Port = 8080, Protocol = Protocol.TCP }],
                            Env =
                            [
                                new() { Name = "MODE", Value = "on" },
                                new() { Name = "PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "web", Key = "password" } } },
                            ],
                            Resources = new()
                            {
                                Requests = new() { ["cpu"] = "250m", ["memory"] = "64Mi" },
                                Limits = new() { ["memory"] = "128Mi" },
                            },
                            ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" }, PeriodSeconds = 5 },
                            SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
                            VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                        },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() { SizeLimit = "16Mi" } }],
                    TopologySpreadConstraints =
                    [
                        new() { MaxSkew = 1, TopologyKey = "kubernetes.io/hostname", WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway },
                    ],
                },
            },
        },
    };

    [Fact]
    public void A_Deployment_reads_as_people_write_it() => Golden.Verify(Web.ToString(), "Deployment.yaml");

    [Fact]
    public void A_kind_inside_of_another_has_no_apiVersion_and_kind()
    {
        var claim = new PersistentVolumeClaim
        {
            Metadata = new() { Name = "data" },
            Spec = new() { AccessModes = [AccessMode.ReadWriteOnce], Resources = new() },
        };
        var stateful = new StatefulSet
        {
            Metadata = new() { Name = "db" },
            Spec = new() { Selector = new(), ServiceName = "db", Template = new() { Spec = new() { Containers = [] } }, VolumeClaimTemplates = [claim] },
        };

        Assert.Equal(
            """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata:
              name: db
            spec:
              serviceName: db
              selector: {}
              template:
                spec:
                  containers: []
              volumeClaimTemplates:
              - metadata:
                  name: data
                spec:
                  accessModes:
                  - ReadWriteOnce
                  resources: {}

            """,
            stateful.ToString());
        Assert.StartsWith("apiVersion: v1\nkind: PersistentVolumeClaim\n", claim.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_knows_the_line_that_made_it_and_keeps_it_through_with()
    {
        var spec = Web.Spec!;

        Assert.EndsWith("tests/GitOpsDsl.Kubernetes.Tests/DeploymentTests.cs", spec.Origin.File, StringComparison.Ordinal);
        Assert.Equal(12, spec.Origin.Line);
        Assert.Equal(spec.Origin, (spec with { Replicas = 1 }).Origin);
    }

    [Fact]
    public void Another_namespace_is_one_call_and_nothing_for_kinds_without_one()
    {
        KubernetesObject role = new ClusterRole { Metadata = new() { Name = "reader" } };

        Assert.Equal("other", Web.InNamespace("other").Metadata.Namespace);
        Assert.Same(role, role.InNamespace("other"));
    }
}
