namespace GitOpsDsl.Source.Tests.Places;

/// <summary>The faults, by the way that the wrong value takes.</summary>
internal static class PlantedFaults
{
    private const string Awesome = "Awesome/Environments.cs";
    private const string AwesomeRecord = "Awesome/Awesome.cs";
    private const string Backend = "Awesome/Modules/Latest/Backend.cs";
    private const string Terramino = "Terramino/Terramino.cs";
    private const string TerraminoEnvironments = "Terramino/Environments.cs";
    private const string Redis = "Terramino/Redis.cs";
    private const string Example = "ExampleApplication/ExampleApplication.cs";
    private const string Foxbear = "Foxbear/Foxbear.cs";
    private const string IntImage = "\"bespinian/awesome-image:2.0.0\"";
    private const string PrdImage = "\"bespinian/awesome-image:1.0.0\"";
    private const string WebProperty = "public required WebService Web { get; init; }";
    private const string Untagged = "GD3101";
    private const string Label = "GD1033";

    public static IReadOnlyList<Fault> All =>
    [
        new("an initialiser", Untagged, Awesome, IntImage, "⟦\"bespinian/awesome-image:latest\""),
        new("a with", Untagged, Awesome, PrdImage, "⟦\"bespinian/awesome-image\""),
        new("a const", Untagged, Awesome, "    [Environment]\n    public static Awesome Int", "    private const string Image = ⟦\"bespinian/awesome-image:latest\";\n\n    [Environment]\n    public static Awesome Int",
            (Awesome, IntImage, "Image")),
        new("a static readonly field", Untagged, "Awesome/Images.cs", "", "namespace Environments.Awesome;\npublic static class Images\n{\n    public static readonly ImageReference Web = ⟦\"bespinian/awesome-image:latest\";\n}\n",
            (Awesome, IntImage, "Images.Web")),
        new("a config map's entry", "GD3301", Awesome, "[\"DB_HOST\"] = \"db.int.example.com\"", "[\"AWS_KEY\"] = ⟦\"AKIAQ7X2MZP4LR5TNWCB\""),
        new("an entry of a copied map", "GD3301", Awesome, "[\"APP_TITLE\"] = \"Something awesome!\"", "[\"AWS_KEY\"] = ⟦\"AKIAQ7X2MZP4LR5TNWCB\""),
        new("a function's argument", "GD3301", Example, "Greeter(\"Ahoy, world!\")", "Greeter(⟦\"AKIAQ7X2MZP4LR5TNWCB\")"),
        new("a function's body", "GD1033", Example, "Port = 8080,", "Port = 8080,\n        Labels = new() { [\"tier\"] = ⟦\"-front-\" },"),
        new("a function's default argument", Label, Example, "Greeter(string greeting) => new()", "Greeter(string greeting, string tier = ⟦\"-front-\") => new()",
            (Example, "Port = 8080,", "Port = 8080,\n        Labels = new() { [\"tier\"] = tier },")),
        new("a computed component's property of the environment", Untagged, TerraminoEnvironments, "BackendImage = \"ghcr.io/terramino/backend:1.0.0\"", "BackendImage = ⟦\"ghcr.io/terramino/backend\""),
        new("a computed component's own value", Untagged, Terramino, "\"nginxinc/nginx-unprivileged:1.27.2\"", "⟦\"nginxinc/nginx-unprivileged\""),
        new("a property's initialiser", Label, Terramino, "public Replicas Replicas { get; init; } = 2;", "public Replicas Replicas { get; init; } = 2;\n\n    public ValueMap<string> Team { get; init; } = new() { [\"team\"] = ⟦\"-games-\" };",
            (Terramino, "Port = 8081,", "Port = 8081,\n        Labels = Team,")),
        new("a factory's argument", "GD1501", TerraminoEnvironments, "Replicas.Auto(min: 3, max: 9)", "Replicas.Auto(min: 3, max: ⟦2)"),
        new("a component of the author's own", Untagged, Redis, "\"redis:7.4.1\"", "⟦\"redis:latest\""),
        new("a component of the author's own that lowers to another", Label, Redis, "Port = Port,", "Port = Port,\n        NodeSelector = new() { [\"tier\"] = ⟦\"-cache-\" },"),
        new("an argument of a mount", "GD1020", Redis, "Mount.Claim(Storage)", "Mount.Claim(Storage, ⟦\"Fast Disk\")"),
        new("a helper property", Untagged, AwesomeRecord, WebProperty, WebProperty + "\n\n    public Worker Mailer => new() { Image = Image };\n\n    private static ImageReference Image => ⟦\"example.com/mailer:latest\";"),
        new("a base record", Untagged, AwesomeRecord, "public record Awesome : GitOpsEnvironment\n{", "public abstract record Base : GitOpsEnvironment\n{\n    public Worker Mailer { get; init; } = new() { Image = ⟦\"example.com/mailer\" };\n}\n\npublic record Awesome : Base\n{"),
        new("an overridden property", Untagged, AwesomeRecord, "public record Awesome : GitOpsEnvironment\n{",
            "public abstract record Base : GitOpsEnvironment\n{\n    protected virtual string Version => \"1.0.0\";\n\n    public Worker Mailer => new() { Image = Of(Version) };\n\n    private static string Of(string version) => ⟦\"example.com/mailer:\" + version;\n}\n\npublic record Awesome : Base\n{\n    protected override string Version => \"latest\";\n"),
        new("a cloud resource of a component of the author's own", "GD7301", Backend, "lowering.Add(Function);",
            "lowering.Add(Function);\n        lowering.Add(Part(\"open\", new GitOpsDsl.Aws.S3.BucketAcl { Bucket = \"open\", Acl = ⟦\"public-read\" }));"),
        new("a property of a cloud component of ours", "GD7307", Backend, "MultiZone = MultiZone,", "MultiZone = MultiZone,\n        DeletionProtection = ⟦false,"),
        new("a cloud resource's property of the environment", "GD7301", AwesomeRecord, WebProperty,
            WebProperty + "\n\n    public GitOpsDsl.Aws.S3.BucketAcl Open => new() { Bucket = \"open\", Acl = Everyone };\n\n    private static string Everyone => ⟦\"public-read\";"),
        new("a loop", Label, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueList<Worker> Workers => Make();

                private static ValueList<Worker> Make()
                {
                    var workers = new List<Worker>();
                    foreach (var (name, tier) in new[] { ("mailer", "back"), ("indexer", ⟦"-back-") })
                    {
                        workers.Add(new() { Name = name, Image = "example.com/worker:1.0.0", Labels = new() { ["tier"] = tier } });
                    }

                    return [.. workers];
                }
            """),
        new("a Select", Label, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueList<Worker> Workers =>
                [
                    .. ((string[])["back", ⟦"-front-"]).Select(tier => new Worker { Image = "example.com/worker:1.0.0", Labels = new() { ["tier"] = tier } }),
                ];
            """),
        new("a collection with a spread", Untagged, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueList<Worker> Workers => [.. Common, new() { Image = ⟦"example.com/worker" }];

                private static ValueList<Worker> Common => [new() { Image = "example.com/common:1.0.0" }];
            """),
        new("a map of components", Untagged, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueMap<Worker> Workers => new() { ["a"] = new() { Image = "example.com/a:1.0.0" }, ["b"] = new() { Image = ⟦"example.com/b" } };
            """),
        new("a nested with", Untagged, Awesome, "    [Environment]\n    public static Awesome Prd", "    [Environment]\n    public static Awesome Stage => Prd with { Namespace = \"stage\", Web = Prd.Web with { Image = ⟦\"bespinian/awesome-image\" } };\n\n    [Environment]\n    public static Awesome Prd"),
        new("an extension method", Untagged, "Awesome/Extensions.cs", "", "namespace Environments.Awesome;\npublic static class Extensions\n{\n    public static WebService At(this WebService web, string tag) => web with { Image = \"bespinian/awesome-image:\" + tag };\n\n    public static WebService Loose(this WebService web) => web with { Image = ⟦\"bespinian/awesome-image\" };\n}\n",
            (Awesome, "Web = Int.Web with", "Web = Int.Web.Loose() with"), (Awesome, "            Image = \"bespinian/awesome-image:1.0.0\",\n", "")),
        new("a conditional", Label, Foxbear, "Port = 8080,", "Port = 8080,\n        Labels = new() { [\"kind\"] = Animal == Animal.Fox ? \"fox\" : ⟦\"-bear-\" },"),
        new("a switch expression", Label, Foxbear, "Port = 8080,", "Port = 8080,\n        Labels = new() { [\"kind\"] = Animal switch { Animal.Fox => ⟦\"-fox-\", _ => \"bear\" } },"),
        new("an interpolated string", Untagged, Awesome, IntImage, "⟦$\"bespinian/{Name}:latest\"", (Awesome, "    [Environment]\n    public static Awesome Int", "    private static string Name => \"awesome-image\";\n\n    [Environment]\n    public static Awesome Int")),
        new("a change with nested with", "GD4201", Awesome, "Port = 8080,", "Port = 8080,\n            Changes = [Change.To<Deployment>(d => d with { Spec = d.Spec! with { Replicas = ⟦1 } })],"),
        new("a change through the record's function", "GD1009", Awesome, "Port = 8080,", "Port = 8080,\n            Changes = [Change.To<Deployment>(d => d.WithSpec(s => s with { RevisionHistoryLimit = ⟦-1 }))],"),
        new("a change of one container", "GD3041", Awesome, "Port = 8080,", "Port = 8080,\n            Changes = [Change.To<Deployment>(d => d.WithSpec(s => s.WithTemplate(t => t.WithSpec(p => p.WithContainers(\"web\", c => c.WithSecurityContext(x => x with { ReadOnlyRootFilesystem = ⟦false }))))))],"),
        new("an object of the API", "GD1009", AwesomeRecord, WebProperty, WebProperty + "\n\n    public Deployment Raw => new() { Metadata = new() { Name = \"raw\" }, Spec = new() { Replicas = ⟦-1, Selector = new() { MatchLabels = new() { [\"a\"] = \"b\" } }, Template = new() { Metadata = new() { Labels = new() { [\"a\"] = \"b\" } }, Spec = new() { Containers = [new() { Name = \"a\", Image = \"a:1.0.0\" }] } } } };"),
        new("a list of objects of the API", "GD1601", AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueList<ConfigMap> Maps =>
                [
                    new() { Metadata = new() { Name = "one" }, Data = new() { ["a"] = "b" } },
                    new() { Metadata = new() { Name = "two" }, Data = new() { ["a b"] = ⟦"b" } },
                ];
            """),
        new("a label of the environment", Label, Awesome, "Namespace = \"awesome-gitops-int\",", "Namespace = \"awesome-gitops-int\",\n        Labels = new() { [\"team\"] = ⟦\"-a-\" },"),
        new("a sidecar", Untagged, Awesome, "Port = 8080,", "Port = 8080,\n            Sidecars = [new() { Name = \"proxy\", Image = ⟦\"example.com/proxy\" }],"),
        new("a condition in an object of the API", "GD1621", AwesomeRecord, WebProperty, WebProperty + "\n\n    public PriorityClass Urgent => new() { Metadata = new() { Name = $\"urgent-{Namespace}\" }, Value = Web.Replicas.Minimum > 2 ? ⟦2000000001 : 1 };"),
        new("an environment made by a function", Untagged, Awesome, "    [Environment]\n    public static Awesome Prd", """
                [Environment]
                public static Awesome Canary => For("canary", image: ⟦"bespinian/awesome-image");

                private static Awesome For(string name, string image, int replicas = 2)
                {
                    var web = Int.Web with { Replicas = replicas };
                    web = web with { Image = image };
                    return Int with { Namespace = name, Web = web };
                }

                [Environment]
                public static Awesome Prd
            """),
        new("a branch of a function", Untagged, Awesome, "    [Environment]\n    public static Awesome Prd", """
                [Environment]
                public static Awesome Canary => Int with { Namespace = "canary", Web = Int.Web with { Image = ImageOf("canary") } };

                private static ImageReference ImageOf(string name)
                {
                    if (name.StartsWith("prod"))
                    {
                        return "bespinian/awesome-image:1.0.0";
                    }

                    switch (name)
                    {
                        case "canary":
                            return ⟦"bespinian/awesome-image";
                        default:
                            return "bespinian/awesome-image:2.0.0";
                    }
                }

                [Environment]
                public static Awesome Prd
            """),
        new("a dictionary that is looked up", Label, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                private static readonly Dictionary<string, string> Tiers = new() { ["web"] = "front", ["mailer"] = ⟦"-back-" };

                public Worker Mailer => new() { Image = "example.com/mailer:1.0.0", Labels = new() { ["tier"] = Tiers["mailer"] } };
            """),
        new("a record with parameters", Untagged, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public Worker Mailer => new Release("mailer", Tag: "latest").Worker;

                private sealed record Release(string Name, string Tag)
                {
                    public Worker Worker => new() { Image = ⟦$"example.com/{Name}:{Tag}" };
                }
            """),
        new("a generator", Label, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                public ValueList<Worker> Workers => [.. Make(3)];

                private static IEnumerable<Worker> Make(int count)
                {
                    for (var i = 0; i < count; i++)
                    {
                        yield return new() { Image = "example.com/worker:1.0.0", Labels = i == 2 ? new() { ["tier"] = ⟦"-last-" } : new() { ["tier"] = "other" } };
                    }
                }
            """),
        new("a volume of a mount", "GD1009", Awesome, "Port = 8080,", "Port = 8080,\n            Mounts = new() { [\"/data\"] = Mount.Volume(new() { Name = \"\", Secret = new() { SecretName = \"a\", DefaultMode = ⟦9999 } }) },"),
        new("a probe", "GD1009", Awesome, "Port = 8080,", "Port = 8080,\n            Readiness = HealthCheck.Http(\"/\") with { Failures = ⟦-1 },"),
        new("unknown fields", "GD1002", Awesome, "Port = 8080,", "Port = 8080,\n            Changes = [Change.To<Deployment>(d => d.WithSpec(s => s with { UnknownFields = new() { [\"paused\"] = ⟦\"yes\" } }))],"),
        new("a routing", "GD1020", Awesome, "            Host = \"awesome.example.com\",", "            Host = \"awesome.example.com\",", (Awesome, "Namespace = \"awesome-gitops-prd\",", "Namespace = \"awesome-gitops-prd\",\n        Routing = new IngressRouting { ClassName = ⟦\"Bad_Class\" },")),
        new("a default of ours", "GD1126", Terramino, "public WebService Frontend => new()", "public Worker Bare => ⟦new() { Image = \"example.com/bare:1.0.0\", CpuLimit = \"10m\" };\n\n    public WebService Frontend => new()") { Property = "Bare.Cpu" },
        new("an environment of several", Untagged, AwesomeRecord, WebProperty, WebProperty + "\n\n" + """
                [Environment]
                public static IEnumerable<Awesome> Previews => new[] { ("pr-1", "bespinian/awesome-image:1.0.0"), ("pr-2", ⟦"bespinian/awesome-image") }
                    .Select(static one => Environments.Int with { Name = one.Item1, Namespace = one.Item1, Web = new() { Image = one.Item2 } });
            """),
    ];
}
