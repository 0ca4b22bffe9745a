using GitOpsDsl.Kubernetes.Flux;

namespace GitOpsDsl.CustomResources;

/// <summary>One of each of Flux's kinds: <c>Samples/flux.yaml</c> as records.</summary>
internal static class FluxRecords
{
    private static readonly ValueMap<JsonValue> Values = new() { ["replicaCount"] = 2, ["ui"] = JsonValue.Map(new() { ["message"] = "hello" }) };

    public static IReadOnlyList<KubernetesObject> All =>
    [
        new GitRepository
        {
            Metadata = Named("tree"),
            Spec = new()
            {
                Url = "ssh://git@git.example.com/shop/tree",
                Interval = "5m",
                Ref = new() { Branch = "main" },
                SecretRef = new() { Name = "tree-key" },
                Ignore = "/*\n!/rendered\n",
                Verify = new() { Mode = GitRepositoryVerifyMode.HEAD, SecretRef = new() { Name = "signers" } },
            },
        },
        new OCIRepository
        {
            Metadata = Named("tree-artifact"),
            Spec = new()
            {
                Url = "oci://registry.example.com/shop/tree",
                Interval = "5m",
                Ref = new() { Digest = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
                Verify = new() { Provider = OCIRepositoryVerifyProvider.Cosign },
            },
        },
        new Bucket
        {
            Metadata = Named("assets"),
            Spec = new() { BucketName = "assets", Endpoint = "s3.example.com", Interval = "10m", Provider = BucketProvider.Aws },
        },
        new HelmRepository
        {
            Metadata = Named("podinfo"),
            Spec = new() { Url = "https://charts.example.com", Interval = "1h" },
        },
        new HelmChart
        {
            Metadata = Named("podinfo"),
            Spec = new()
            {
                Chart = "podinfo",
                Version = "6.x",
                Interval = "1h",
                SourceRef = new() { Kind = HelmChartSourceRefKind.HelmRepository, Name = "podinfo" },
            },
        },
        new ExternalArtifact
        {
            Metadata = Named("built"),
            Spec = new() { SourceRef = new() { ApiVersion = "build.example.com/v1", Kind = "Build", Name = "web" } },
        },
        new Kustomization
        {
            Metadata = Named("shop-prod"),
            Spec = new()
            {
                Interval = "10m",
                Prune = true,
                Path = "./rendered/shop/prod",
                Wait = true,
                Timeout = "5m",
                SourceRef = new() { Kind = KustomizationSourceRefKind.GitRepository, Name = "tree" },
                DependsOn = [new() { Name = "shop-prod-crds" }],
                Decryption = new() { Provider = "sops", SecretRef = new() { Name = "age" } },
                PostBuild = new()
                {
                    SubstituteFrom = [new() { Kind = KustomizationPostBuildSubstituteFromKind.ConfigMap, Name = "cluster", Optional = true }],
                },
                Ignore = [new() { Paths = ["/spec/replicas"], Target = new() { Kind = "Deployment", Name = "web" } }],
            },
        },
        new HelmRelease
        {
            Metadata = Named("podinfo"),
            Spec = new()
            {
                Interval = "10m",
                Chart = new()
                {
                    Spec = new()
                    {
                        Chart = "podinfo",
                        SourceRef = new() { Kind = HelmReleaseChartSpecSourceRefKind.HelmRepository, Name = "podinfo" },
                    },
                },
                DriftDetection = new() { Mode = HelmReleaseDriftDetectionMode.Enabled },
                Values = JsonValue.Map(Values),
            },
        },
        new ImageRepository { Metadata = Named("web"), Spec = new() { Image = "registry.example.com/shop/web", Interval = "5m" } },
        new ImagePolicy
        {
            Metadata = Named("web"),
            Spec = new() { ImageRepositoryRef = new() { Name = "web" }, Policy = new() { Semver = new() { Range = "1.x" } } },
        },
        new ImageUpdateAutomation
        {
            Metadata = Named("images"),
            Spec = new()
            {
                Interval = "30m",
                SourceRef = new() { Kind = "GitRepository", Name = "tree" },
                Git = new() { Commit = new() { Author = new() { Email = "flux@example.com" } }, Push = new() { Branch = "images" } },
                PolicySelector = new() { MatchLabels = new() { ["team"] = "shop" } },
            },
        },
        new Receiver
        {
            Metadata = Named("push"),
            Spec = new()
            {
                Type = ReceiverType.Github,
                Events = ["push"],
                Resources = [new() { Kind = ReceiverResourcesKind.GitRepository, Name = "tree" }],
                SecretRef = new() { Name = "webhook" },
            },
        },
        new Provider { Metadata = Named("chat"), Spec = new() { Type = ProviderType.Slack, Channel = "shop", SecretRef = new() { Name = "chat" } } },
        new Alert
        {
            Metadata = Named("shop"),
            Spec = new()
            {
                ProviderRef = new() { Name = "chat" },
                EventSeverity = EventSeverity.Error,
                EventSources = [new() { Kind = AlertEventSourcesKind.Kustomization, Name = "*" }],
            },
        },
    ];

    private static ObjectMeta Named(string name) => new() { Name = name, Namespace = "flux-system" };
}
