using GitOpsDsl.Aws.S3;
using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>A preview that shares something with another environment is found; one that shares nothing is not.</summary>
public sealed class PreviewIsolationTests
{
    private static readonly ObjectMeta It = new() { Name = "it" };

    private static readonly PersistentVolumeClaimSpec Claim = new()
    {
        AccessModes = [AccessMode.ReadWriteOnce],
        Resources = new() { Requests = new() { ["storage"] = "1Gi" } },
    };

    public static TheoryData<string, KubernetesObject> Shared => new()
    {
        { "GD6202", Ingress("shop.example.com") },
        { "GD6202", Ingress(null) },
        { "GD6202", Custom("gateway.networking.k8s.io/v1", "HTTPRoute", ("hostnames", JsonValue.List(["shop.example.com"]))) },
        { "GD6202", Custom("networking.istio.io/v1", "VirtualService", ("hosts", JsonValue.List(["shop.example.com", "web"]))) },
        { "GD6202", Custom("traefik.io/v1alpha1", "IngressRoute", ("routes", JsonValue.List([Map(("match", "Host(`shop.example.com`) && PathPrefix(`/a`)"))]))) },
        { "GD6202", new Service { Metadata = It, Spec = new() { Type = ServiceType.NodePort, Ports = [new() { Port = 80, NodePort = 30080 }] } } },
        { "GD6202", new Service { Metadata = It with { Annotations = new() { ["external-dns.alpha.kubernetes.io/hostname"] = "shop.example.com" } }, Spec = new() } },
        { "GD6203", new PriorityClass { Metadata = It, Value = 7 } },
        { "GD6203", new ConfigMap { Metadata = It with { Namespace = "shared" } } },
        { "GD6204", new PersistentVolumeClaim { Metadata = It, Spec = Claim with { VolumeName = "data-7" } } },
        { "GD6204", Pod(new() { Name = "data", HostPath = new() { Path = "/srv/shop" } }, readOnly: null) },
        { "GD6204", Pod(new() { Name = "data", Nfs = new() { Server = "nas", Path = "/shop" } }, readOnly: null) },
        { "GD6205", Custom("external-secrets.io/v1alpha1", "PushSecret", ("data", JsonValue.List([Map(("match", Map(("remoteRef", Map(("remoteKey", "shop/db"))))))]))) },
        { "GD6206", Custom("external-secrets.io/v1", "ExternalSecret", ("data", JsonValue.List([Map(("remoteRef", Map(("key", "shop/db"))))]))) },
        { "GD6206", Custom("bitnami.com/v1alpha1", "SealedSecret", ("encryptedData", Map(("password", "AgBy3i4OJSWK")))) },
    };

    public static TheoryData<KubernetesObject> Apart => new()
    {
        new Service { Metadata = It, Spec = new() { Type = ServiceType.NodePort, Ports = [new() { Port = 80 }] } },
        new ConfigMap { Metadata = It },
        new PersistentVolumeClaim { Metadata = It, Spec = Claim with { StorageClassName = "fast" } },
        Pod(new() { Name = "data", HostPath = new() { Path = "/var/log" } }, readOnly: true),
        Pod(new() { Name = "data", EmptyDir = new() }, readOnly: null),
        Custom("networking.istio.io/v1", "VirtualService", ("hosts", JsonValue.List(["web", "web.shop.svc.cluster.local"]))),
    };

    [Theory]
    [MemberData(nameof(Shared))]
    public void What_only_one_can_have_is_found(string id, KubernetesObject same)
    {
        var compilation = PreviewShop.Compile(same);

        Assert.Equal([$"shop/pr-1 {id}"], PreviewShop.Shared(compilation).Distinct());
        Assert.Contains(compilation.Findings, finding => finding.Id == id && finding.Message.Contains("shop/int", StringComparison.Ordinal) && finding.Object!.Name == "it");
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void What_each_has_for_itself_is_not_found(KubernetesObject same) => Assert.Empty(PreviewShop.Shared(PreviewShop.Compile(same)));

    [Theory]
    [MemberData(nameof(Shared))]
    public void Without_a_preview_nothing_is_found(string id, KubernetesObject same)
        => Assert.DoesNotContain(PreviewShop.Compile(same, static one => one with { Preview = null }).Findings, finding => finding.Id == id);

    [Fact]
    public void One_namespace_for_both_is_found()
        => Assert.Equal(["shop/pr-1 GD6201"], PreviewShop.Shared(PreviewShop.Compile(new ConfigMap { Metadata = It }, static one => one with { Namespace = "shop-int" })).Distinct());

    [Fact]
    public void One_namespace_in_two_clusters_is_two()
        => Assert.Empty(PreviewShop.Shared(PreviewShop.Compile(new PriorityClass { Metadata = It, Value = 7 }, static one => one with
        {
            Namespace = "shop-int",
            Agent = new Flux { Repository = "https://git.example.com/acme/environments", Cluster = "test" },
        })));

    [Fact]
    public void Names_of_their_own_are_not_found()
        => Assert.Empty(PreviewShop.Shared(PreviewShop.Compile(static (environment, parts) =>
        {
            var space = environment.Namespace.ToString();
            parts.Add("a", new PriorityClass { Metadata = new() { Name = space }, Value = 7 }, default(Origin));
            parts.Add("b", Ingress($"{space}.example.com"), default(Origin));
            parts.Add("c", new Bucket { BucketValue = space }, default(Origin));
            parts.Add("d", new Bucket(), default(Origin));
        })));

    [Fact]
    public void A_name_in_the_cloud_that_is_fixed_is_found()
        => Assert.Equal(
            ["shop/pr-1 GD6207"],
            PreviewShop.Shared(PreviewShop.Compile(static (_, parts) => parts.Add("files", new Bucket { BucketValue = "shop-files" }, default(Origin)))));

    private static Ingress Ingress(string? host) => new()
    {
        Metadata = It,
        Spec = new() { Rules = [new() { Host = host, Http = new() { Paths = [new() { Path = "/", PathType = PathType.Prefix, Backend = new() { Service = new() { Name = "it", Port = new() { Number = 80 } } } }] } }] },
    };

    private static Pod Pod(Volume volume, bool? readOnly) => new()
    {
        Metadata = It,
        Spec = new()
        {
            Containers = [new() { Name = "it", Image = "it:1", VolumeMounts = [new() { Name = "data", MountPath = "/data", ReadOnly = readOnly }] }],
            Volumes = [volume],
        },
    };

    private static CustomResource Custom(string version, string kind, params (string Name, JsonValue Value)[] spec)
        => new(version, kind) { Metadata = It, UnknownFields = new() { ["spec"] = Map(spec) } };

    private static JsonValue Map(params (string Name, JsonValue Value)[] entries)
        => JsonValue.Map(entries.Aggregate(ValueMap<JsonValue>.Empty, static (map, entry) => map.With(entry.Name, entry.Value)));
}
