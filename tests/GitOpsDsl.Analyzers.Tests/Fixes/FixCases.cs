namespace GitOpsDsl.Analyzers.Tests;

/// <summary>C# before and after each fix: members of a class; <c>POD</c> is a Deployment around the container or pod spec that follows.</summary>
internal static class FixCases
{
    private const string Pod = """
        public static Deployment Web => new()
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = POD },
            },
        };
        """;

    private const string Serving = """{ Name = "web", Image = "web:1.0.0", Ports = [new() { Name = "http", Port = 8080 }]""";

    public static IReadOnlyList<(string Id, string Before, string After)> All { get; } =
    [
        ("GD1001", """static ConfigMap C => new() { Metadata = new() { Name = "c" }, UnknownFields = new() { ["imutable"] = true } };""", """static ConfigMap C => new() { Metadata = new() { Name = "c" }, UnknownFields = new() { ["immutable"] = true } };"""),
        ("GD1005", """static ServicePort P => new() { Port = 80, UnknownFields = new() { ["protocol"] = "TCPP" } };""", """static ServicePort P => new() { Port = 80, UnknownFields = new() { ["protocol"] = "TCP" } };"""),
        ("GD1006", """static WebService Web => new() { Image = "web:1.0.0", Memory = "128 MB" };""", """static WebService Web => new() { Image = "web:1.0.0", Memory = "128M" };"""),
        ("GD1012", """static TopologySelectorLabelRequirement R => new() { Key = "zone", Values = ["a", "b", "a"] };""", """static TopologySelectorLabelRequirement R => new() { Key = "zone", Values = ["a", "b"] };"""),
        ("GD1020", """static Container C => new() { Name = "My_App", Image = "web:1.0.0" };""", """static Container C => new() { Name = "my-app", Image = "web:1.0.0" };"""),
        ("GD1021", """static ContainerPort C => new() { Name = "web_server", Port = 8080 };""", """static ContainerPort C => new() { Name = "web-server", Port = 8080 };"""),
        ("GD1031", """static ConfigMap C => new() { Metadata = new() { Name = "Shop_Web" } };""", """static ConfigMap C => new() { Metadata = new() { Name = "shop-web" } };"""),
        ("GD1032", """static ConfigMap C => new() { Metadata = new() { Name = "web", Namespace = "Shop" } };""", """static ConfigMap C => new() { Metadata = new() { Name = "web", Namespace = "shop" } };"""),
        ("GD1033", """static WebService Web => new() { Image = "web:1.0.0", Labels = new() { ["team"] = "the shop" } };""", """static WebService Web => new() { Image = "web:1.0.0", Labels = new() { ["team"] = "the-shop" } };"""),
        ("GD1121", """static PodSpec S => new() { HostNetwork = true, Containers = [new() { Name = "a", Image = "web:1.0.0", Ports = [new() { Port = 8080, HostPort = 80 }] }] };""", """static PodSpec S => new() { HostNetwork = true, Containers = [new() { Name = "a", Image = "web:1.0.0", Ports = [new() { Port = 8080, HostPort = 8080 }] }] };"""),
        ("GD1124", """static Container C => new() { Name = "c", Image = "web:1.0.0", Resources = new() { Requests = new() { ["memroy"] = "1Gi" } } };""", """static Container C => new() { Name = "c", Image = "web:1.0.0", Resources = new() { Requests = new() { ["memory"] = "1Gi" } } };"""),
        ("GD1301", """static DeploymentSpec S => new() { Selector = new() { MatchLabels = new() { ["app"] = "wbe" } }, Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = new() { Containers = [] } } };""", """static DeploymentSpec S => new() { Selector = new() { MatchLabels = new() { ["app"] = "web" } }, Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = new() { Containers = [] } } };"""),
        ("GD1321", """static ScheduledTask T => new() { Image = "web:1.0.0", Schedule = "@daily", TimeZone = "Europe/Zurrich" };""", """static ScheduledTask T => new() { Image = "web:1.0.0", Schedule = "@daily", TimeZone = "Europe/Zurich" };"""),
        ("GD1410", """static WebService Web => new() { Image = "web:1.0.0", Host = "Shop.example.com" };""", """static WebService Web => new() { Image = "web:1.0.0", Host = "shop.example.com" };"""),
        ("GD2616", """static PodTemplateSpec T => new() { Spec = new() { Containers = [new() { Name = "a", Image = " web:1.0.0" }] } };""", """static PodTemplateSpec T => new() { Spec = new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }] } };"""),
        ("GD4301", """static WebService Web => new() { Image = "https://ghcr.io/Shop/web:1.0.0" };""", """static WebService Web => new() { Image = "ghcr.io/shop/web:1.0.0" };"""),
        PodSpec("GD3001", """new() { HostNetwork = true, Containers = [new() { Name = "a", Image = "web:1.0.0" }] }""", """new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }] }"""),
        Container("GD3002", "SecurityContext = new() { Privileged = true }", "SecurityContext = new() { Privileged = false }"),
        Container("GD3005", """Ports = [new() { Port = 8080, HostPort = 8080 }]""", """Ports = [new() { Port = 8080 }]"""),
        Container("GD3010", "SecurityContext = new() { SeccompProfile = new() { Type = SeccompProfileType.Unconfined } }", "SecurityContext = new() { SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } }"),
        Container("GD3021", "Tty = false", "Tty = false, SecurityContext = new() { AllowPrivilegeEscalation = false }"),
        Container("GD3021", "SecurityContext = new() { AllowPrivilegeEscalation = true }", "SecurityContext = new() { AllowPrivilegeEscalation = false }"),
        Container("GD3022", "SecurityContext = new() { AllowPrivilegeEscalation = false }", """SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } }"""),
        Container("GD3041", "SecurityContext = new()", "SecurityContext = new() { ReadOnlyRootFilesystem = true }"),
        PodSpec("GD3023", """new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }] }""", """new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }], SecurityContext = new() { SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } } }"""),
        PodSpec("GD3024", """new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }] }""", """new() { Containers = [new() { Name = "a", Image = "web:1.0.0" }], SecurityContext = new() { RunAsNonRoot = true } }"""),
        PodSpec("GD4001", $$"""new() { Containers = [new() {{Serving}} }] }""", $$"""new() { Containers = [new() {{Serving}}, ReadinessProbe = new() { TcpSocket = new() { Port = "http" } } }] }"""),
        PodSpec("GD4002", $$"""new() { Containers = [new() {{Serving}} }] }""", $$"""new() { Containers = [new() {{Serving}}, LivenessProbe = new() { TcpSocket = new() { Port = "http" }, PeriodSeconds = 20 } }] }"""),
        Container("GD4101", "Tty = false", """Tty = false, Resources = new() { Requests = new() { ["cpu"] = "50m" } }"""),
        Container("GD4102", """Resources = new() { Requests = new() { ["cpu"] = "50m" } }""", """Resources = new() { Requests = new() { ["cpu"] = "50m", ["memory"] = "128Mi" } }"""),
        Container("GD4103", """Resources = new() { Requests = new() { ["memory"] = "1Gi" } }""", """Resources = new() { Requests = new() { ["memory"] = "1Gi" }, Limits = new() { ["memory"] = "1Gi" } }"""),
        ("GD4211", """static Job J => new() { Metadata = new() { Name = "j" }, Spec = new() { Template = new() { Spec = new() { Containers = [] } } } };""", """static Job J => new() { Metadata = new() { Name = "j" }, Spec = new() { Template = new() { Spec = new() { Containers = [] } }, TtlSecondsAfterFinished = 86400 } };"""),
        (
            "GD4212",
            """
            static CronJobSpec C => new()
                {
                    Schedule = "@daily",
                    JobTemplate = new() { Spec = new() { Template = new() { Spec = new() { Containers = [] } } } },
                };
            """,
            """
            static CronJobSpec C => new()
                {
                    Schedule = "@daily",
                    JobTemplate = new() { Spec = new() { Template = new() { Spec = new() { Containers = [] } } } },
                    StartingDeadlineSeconds = 300,
                };
            """
        ),
    ];

    private static (string Id, string Before, string After) Container(string id, string before, string after) => PodSpec(
        id,
        $$"""new() { Containers = [new() { Name = "a", Image = "web:1.0.0", {{before}} }] }""",
        $$"""new() { Containers = [new() { Name = "a", Image = "web:1.0.0", {{after}} }] }""");

    private static (string Id, string Before, string After) PodSpec(string id, string before, string after) =>
        (id, Pod.Replace("POD", before, StringComparison.Ordinal), Pod.Replace("POD", after, StringComparison.Ordinal));
}
