using GitOpsDsl.Kubernetes.ArgoCd;
using GitOpsDsl.Kubernetes.ConfigSync;
using GitOpsDsl.Kubernetes.PulumiOperator;

namespace GitOpsDsl.CustomResources;

/// <summary>One of each kind of the other agents: <c>Samples/agents.yaml</c> as records.</summary>
internal static class AgentRecords
{
    public static IReadOnlyList<KubernetesObject> All =>
    [
        new AppProject
        {
            Metadata = Named("shop", "argocd"),
            Spec = new()
            {
                SourceRepos = ["https://git.example.com/shop/tree"],
                Destinations = [new() { Server = "https://kubernetes.default.svc", Namespace = "shop-*" }],
                ClusterResourceWhitelist = [new() { Group = "", Kind = "Namespace" }],
            },
        },
        new Application
        {
            Metadata = Named("shop-prod", "argocd") with { Finalizers = ["resources-finalizer.argocd.argoproj.io"] },
            Spec = new()
            {
                Project = "shop",
                Source = new()
                {
                    RepoURL = "https://git.example.com/shop/tree",
                    TargetRevision = "main",
                    Path = "rendered/shop/prod",
                    Directory = new() { Recurse = true },
                },
                Destination = new() { Server = "https://kubernetes.default.svc", Namespace = "shop-prod" },
                SyncPolicy = new()
                {
                    Automated = new() { Prune = true, SelfHeal = true },
                    SyncOptions = ["ServerSideApply=true", "RespectIgnoreDifferences=true"],
                    Retry = new() { Limit = 5, Backoff = new() { Duration = "5s", Factor = 2, MaxDuration = "3m" } },
                },
                IgnoreDifferences = [new() { Group = "apps", Kind = "Deployment", JsonPointers = ["/spec/replicas"] }],
            },
        },
        new ApplicationSet
        {
            Metadata = Named("shop", "argocd"),
            Spec = new()
            {
                GoTemplate = true,
                GoTemplateOptions = ["missingkey=error"],
                Generators =
                [
                    new()
                    {
                        Git = new()
                        {
                            RepoURL = "https://git.example.com/shop/tree",
                            Revision = "main",
                            Directories = [new() { Path = "rendered/shop/*" }],
                        },
                    },
                ],
                Template = new()
                {
                    Metadata = new() { Name = "shop-{{.path.basename}}" },
                    Spec = new()
                    {
                        Project = "shop",
                        Source = new() { RepoURL = "https://git.example.com/shop/tree", TargetRevision = "main", Path = "{{.path.path}}" },
                        Destination = new() { Server = "https://kubernetes.default.svc" },
                    },
                },
            },
        },
        new RootSync
        {
            Metadata = Named("root-sync", "config-management-system"),
            Spec = new()
            {
                SourceFormat = "unstructured",
                SourceType = "git",
                Git = new() { Repo = "https://git.example.com/shop/tree", Auth = SyncGitAuth.None, Branch = "main", Dir = "rendered/shop/prod" },
                Override = new() { ReconcileTimeout = "10m" },
            },
        },
        new RepoSync
        {
            Metadata = Named("repo-sync", "shop-prod"),
            Spec = new()
            {
                SourceFormat = "unstructured",
                SourceType = "oci",
                Oci = new() { Image = "registry.example.com/shop/tree:main", Auth = SyncOciAuth.None },
            },
        },
        new Program
        {
            Metadata = Named("shop-cloud", "shop-prod"),
            ProgramValue = new()
            {
                Resources = new() { ["bucket"] = new() { Type = "aws:s3:Bucket", Options = new() { Protect = true } } },
                Outputs = new() { ["name"] = "${bucket.id}" },
            },
        },
        new Stack
        {
            Metadata = Named("shop-cloud", "shop-prod"),
            Spec = new()
            {
                Stack = "acme/shop-cloud/prod",
                ProgramRef = new() { Name = "shop-cloud" },
                EnvRefs = new()
                {
                    ["PULUMI_ACCESS_TOKEN"] = new() { Type = "Secret", Secret = new() { Name = "pulumi", Key = "token" } },
                },
                WorkspaceTemplate = new()
                {
                    Spec = new() { PodTemplate = new() { Spec = new() { Containers = [new() { Name = "pulumi", Image = "pulumi/pulumi:3.190.0" }] } } },
                },
            },
        },
        new Workspace
        {
            Metadata = Named("shop-cloud", "shop-prod"),
            Spec = new() { Image = "pulumi/pulumi:3.190.0", ServiceAccountName = "pulumi", Git = new() { Url = "https://git.example.com/shop/cloud", Ref = "main" } },
        },
        new Update
        {
            Metadata = Named("shop-cloud-1", "shop-prod"),
            Spec = new() { WorkspaceName = "shop-cloud", StackName = "acme/shop-cloud/prod", Type = "up", TtlAfterCompleted = "1h" },
        },
    ];

    private static ObjectMeta Named(string name, string @namespace) => new() { Name = name, Namespace = @namespace };
}
