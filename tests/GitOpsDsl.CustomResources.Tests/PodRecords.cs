using GitOpsDsl.Kubernetes.ArgoRollouts;
using GitOpsDsl.Kubernetes.Keda;

namespace GitOpsDsl.CustomResources;

/// <summary>Custom resources that make pods, and take the templates that every workload of ours makes: <c>Samples/pods.yaml</c> as records.</summary>
internal static class PodRecords
{
    public static IReadOnlyList<KubernetesObject> All =>
    [
        new Rollout
        {
            Metadata = new() { Name = "web", Namespace = "shop-prod" },
            Spec = new()
            {
                Replicas = 3,
                Selector = new() { MatchLabels = Labels },
                Strategy = new() { Canary = new() { Steps = [new() { SetWeight = 20 }, new() { Pause = new() { Duration = "10m" } }] } },
                Template = WebTemplate,
            },
        },
        new ScaledJob
        {
            Metadata = new() { Name = "thumbnails", Namespace = "shop-prod" },
            Spec = new()
            {
                JobTargetRef = Thumbnails,
                Triggers =
                [
                    new()
                    {
                        Type = "aws-sqs-queue",
                        Metadata = new() { ["queueURL"] = "https://sqs.example.com/thumbnails", ["queueLength"] = "5" },
                    },
                ],
            },
        },
    ];

    private static ValueMap<string> Labels => new() { ["app.kubernetes.io/name"] = "web" };

    private static PodTemplateSpec WebTemplate => new()
    {
        Metadata = new() { Labels = Labels },
        Spec = new()
        {
            Containers =
            [
                new()
                {
                    Name = "web",
                    Image = "registry.example.com/shop/web:1.4.0",
                    Ports = [new() { Port = 8080 }],
                    Resources = new() { Requests = new() { ["cpu"] = "100m", ["memory"] = "64Mi" }, Limits = new() { ["memory"] = "64Mi" } },
                },
            ],
        },
    };

    private static JobSpec Thumbnails => new()
    {
        BackoffLimit = 4,
        Template = new()
        {
            Spec = new()
            {
                RestartPolicy = RestartPolicy.Never,
                Containers = [new() { Name = "thumbnails", Image = "registry.example.com/shop/thumbnails:1.0.0" }],
            },
        },
    };
}
