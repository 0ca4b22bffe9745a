using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Kubernetes;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Agents;

public class OrderTests
{
    private static readonly Origin Here = new("/_/Shop.cs", 3);

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    public void Applied_as_one_there_is_an_object_for_each_environment(string agent)
        => Golden.Verify(Shop.AgentFiles(Shop.Compile([Environment(Named(agent), static shop => shop with { InOrder = false })])), $"{agent}.together.yaml");

    [Fact]
    public void One_ApplicationSet_makes_the_Applications_of_all_environments()
        => Golden.Verify(Shop.AgentFiles(Shop.Compile(new ArgoCd { Repository = Shop.Repository, ApplicationSet = true, ExactProject = true })), "argocd.set.yaml");

    /// <summary>Its folder is not there: Argo CD would report an error, and prune nothing of what the environment had before.</summary>
    [Fact]
    public void An_environment_without_objects_is_in_no_ApplicationSet()
    {
        var agent = new ArgoCd { Repository = Shop.Repository, ApplicationSet = true };
        var empty = Shop.Entry("shop", "int", "shop-int", _ => agent) with { AddParts = static (_, _) => { } };
        var entries = new[] { empty with { Evaluate = () => empty.Evaluate().Select(static one => one with { CreateNamespace = false }) }, Shop.Entry("shop", "prod", "shop-prod", _ => agent) };

        var objects = Shop.AgentFiles(Shop.Compile(entries));

        Assert.Contains("shop-prod", objects, StringComparison.Ordinal);
        Assert.DoesNotContain("shop-int", objects, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    public void Fields_that_others_own_are_ignored(string agent)
    {
        ValueList<IgnoredFields> ignored = [new("apps", "Deployment", "/spec/replicas") { Name = "web" }];
        Agent one = agent == "flux" ? new Flux { Repository = Shop.Repository, Ignored = ignored } : new ArgoCd { Repository = Shop.Repository, Ignored = ignored };

        var compilation = Shop.Compile(one);

        Assert.Contains("/spec/replicas", Shop.AgentFiles(compilation), StringComparison.Ordinal);
        Assert.DoesNotContain(compilation.Findings, static finding => finding.Environment == "agents/default");
    }

    [Fact]
    public void Every_file_of_the_workloads_is_below_just_one_Kustomization()
    {
        var compilation = Shop.Compile(Named("flux"));
        var paths = Units(compilation, "shop/prod").Select(static unit => unit.Path + "/").ToList();

        var files = Shop.Tree(compilation).Keys.Where(static path => path.StartsWith("shop/prod/", StringComparison.Ordinal));

        Assert.All(files, file => Assert.Single(paths, path => file.StartsWith(path, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_component_that_is_named_as_the_folder_of_the_Namespace_is_refused()
    {
        var entry = Environment(null, static shop => shop) with { AddParts = static (_, parts) => parts.Add("namespace", new Worker { Image = "registry.example.com/a:1" }, Here) };

        Assert.Contains(Shop.Compile([entry]).Findings, static finding => finding is { Id: "GD9104", Line: 3 });
        entry = entry with { Evaluate = () => Environment(null, static shop => shop with { CreateNamespace = false }).Evaluate() };
        Assert.DoesNotContain(Shop.Compile([entry]).Findings, static finding => finding.Id == "GD9104");
    }

    [Fact]
    public void A_reference_that_is_new_takes_no_object_of_the_agent_away()
    {
        var before = Units(Shop.Compile([Circle(Named("flux"), first: false, second: false)]), "shop/prod");
        var after = Units(Shop.Compile([Circle(Named("flux"), first: true, second: false)]), "shop/prod");

        Assert.Equal(before.Select(static unit => unit.Name), after.Select(static unit => unit.Name));
    }

    [Fact]
    public void A_custom_resource_waits_for_its_definition()
    {
        var order = Order(
            ("a-price", [], new ObjectId("shop.example.com/v1", "Price", "shop", "a")),
            ("definitions", [], new ObjectId("apiextensions.k8s.io/v1", "CustomResourceDefinition", null, "prices.shop.example.com")));

        Assert.Equal(["definitions"], order.WaitsFor("a-price"));
        Assert.Empty(order.WaitsFor("definitions"));
        Assert.Empty(order.InCircles);
    }

    [Theory]
    [InlineData("ConfigMap", "settings")]
    [InlineData("Secret", "keys")]
    [InlineData("PersistentVolumeClaim", "disk")]
    [InlineData("ServiceAccount", "runner")]
    [InlineData("Secret", "projected")]
    public void Pods_wait_for_what_they_mount_read_or_run_as(string kind, string name)
    {
        var pod = new Pod
        {
            Metadata = new() { Name = "one", Namespace = "shop" },
            Spec = new()
            {
                ServiceAccountName = "runner",
                Containers =
                [
                    new()
                    {
                        Name = "one",
                        Image = "registry.example.com/one:1",
                        Env = [new() { Name = "KEY", ValueFrom = new() { SecretKeyRef = new() { Name = "keys", Key = "key" } } }],
                        EnvFrom = [new() { ConfigMapRef = new() { Name = "settings" } }],
                    },
                ],
                Volumes =
                [
                    new() { Name = "disk", PersistentVolumeClaim = new() { ClaimName = "disk" } },
                    new() { Name = "all", Projected = new() { Sources = [new() { Secret = new() { Name = "projected" } }] } },
                    new() { Name = "may-be", ConfigMap = new() { Name = "optional", Optional = true } },
                ],
            },
        };
        var source = Shop.Compile((Agent?)null).Environments[0].Source;
        var order = ComponentReferences.Of(new(source, [Part("pod", new("v1", "Pod", "shop", "one"), pod), Part("other", new("v1", kind, "shop", name)), Part("optional", new("v1", "ConfigMap", "shop", "optional"))]));

        Assert.Equal(["other"], order.WaitsFor("pod"));
    }

    [Fact]
    public void A_definition_and_a_Namespace_come_first_whichever_environment_has_them()
    {
        var definition = new CustomResourceDefinition
        {
            Metadata = new() { Name = "prices.shop.example.com" },
            Spec = new() { Group = "shop.example.com", Names = new() { Kind = "Price", PluralValue = "prices" }, Scope = CustomResourceDefinitionScope.Namespaced, Versions = [] },
        };
        var price = new CustomResource("shop.example.com/v1", "Price") { Metadata = new() { Name = "a" } };
        var platform = Environment(Named("flux"), static shop => shop with { Namespace = "shop", InOrder = false }, definition) with { System = "platform" };
        var shop = Environment(Named("flux"), static shop => shop with { Namespace = "shop", CreateNamespace = false }, price);

        var files = Shop.Files(Pipeline.Compile([platform, shop], new() { ProjectDirectory = "/nowhere/project", Rules = [] }));

        Assert.Contains("dependsOn:\n  - name: platform-prod\n", files["agents/default/flux/shop-prod.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_circle_none_waits_and_the_rest_keeps_its_order()
    {
        var order = Order(Plain("a", "b", "c"), Plain("b", "c"), Plain("c", "b", "c"));

        Assert.Equal(["b", "c"], Assert.Single(order.InCircles));
        Assert.Equal(["b", "c"], order.WaitsFor("a"));
        Assert.Empty(order.WaitsFor("b"));
        Assert.Equal((1, 0), (order.Depth("a"), order.Depth("c")));
        Assert.Empty(Order(Plain("a", "b", "c"), Plain("b", "c"), Plain("c")).InCircles);
    }

    [Theory]
    [InlineData("flux", false)]
    [InlineData("argocd", false)]
    [InlineData("configsync", true)]
    public void Components_that_refer_to_one_another_are_reported_once(string agent, bool annotated)
    {
        var finding = Assert.Single(Shop.Compile([Circle(Named(agent), first: true, second: true, annotated)]).Findings, static finding => finding.Id == "GD6304");

        Assert.StartsWith("first and second", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void For_Config_Sync_the_order_is_an_annotation_which_is_the_same_under_every_agent()
    {
        Assert.Contains(Shop.Compile(Named("configsync")).Findings, static finding => finding is { Id: "GD6306", Severity: Severity.Info });
        var annotated = Shop.Compile([Environment(Named("configsync"), static shop => shop with { AnnotateOrder = true })]);

        Assert.DoesNotContain(annotated.Findings, static finding => finding.Id == "GD6306");
        Assert.Contains("config.kubernetes.io/depends-on: apps/namespaces/shop/StatefulSet/cache\n", Shop.Tree(annotated)["shop/prod/web/deployment-web.yaml"], StringComparison.Ordinal);
        var others = Shop.Tree(Shop.Compile([Environment(null, static shop => shop with { AnnotateOrder = true })]));
        Assert.Equal(others, Shop.Tree(annotated).Where(static file => !Shop.IsAgents(file.Key)));
    }

    [Fact]
    public void The_agents_namespace_is_there_whatever_its_name()
        => Assert.DoesNotContain(
            Shop.Compile(new Flux { Repository = Shop.Repository, Namespace = "delivery" }).Findings, static finding => finding.Environment == "agents/default");

    private static Agent Named(string agent) => agent switch
    {
        "flux" => new Flux { Repository = Shop.Repository },
        "argocd" => new ArgoCd { Repository = Shop.Repository },
        _ => new ConfigSync { Repository = Shop.Repository },
    };

    private static List<PulledUnit> Units(Compilation compilation, string id)
    {
        var graph = compilation.Environments.Single(graph => graph.Id == id);
        return [.. new PulledEnvironment(graph, graph.Source.Environment.Agent!, "").Units];
    }

    private static EnvironmentEntry Environment(Agent? agent, Func<GitOpsEnvironment, GitOpsEnvironment> change, params KubernetesObject[] objects)
    {
        var entry = Shop.Entry("shop", "prod", "shop", _ => agent);
        return entry with
        {
            Evaluate = () => entry.Evaluate().Select(change),
            AddParts = objects.Length == 0 ? entry.AddParts : (_, parts) => parts.Add("own", objects, Here),
        };
    }

    private static EnvironmentEntry Circle(Agent agent, bool first, bool second, bool annotated = false) => Environment(agent, shop => shop with { AnnotateOrder = annotated }) with
    {
        AddParts = (_, parts) =>
        {
            // Each refers to a record of the other's type; which it is, the environment's only one of that type tells.
            ConfigValue other = first ? new StatefulService { Image = "a:1", Port = 1 }.ServiceHost : "nobody";
            parts.Add("first", new WebService { Image = "registry.example.com/first:1", Config = new() { ["OTHER"] = other } }, Here);
            other = second ? new WebService { Image = "a:1" }.Url : "nobody";
            parts.Add("second", new StatefulService { Image = "registry.example.com/second:1", Port = 80, Config = new() { ["OTHER"] = other } }, Here);
        },
    };

    private static (string Name, string[] References, ObjectId Object) Plain(string name, params string[] references)
        => (name, references, new ObjectId("v1", "ConfigMap", "shop", name));

    private static WaitGraph Order(params (string Name, string[] References, ObjectId Object)[] parts)
    {
        var source = Shop.Compile((Agent?)null).Environments[0].Source;
        return ComponentReferences.Of(new(source, [.. parts.Select(static part => Part(part.Name, part.Object) with { References = part.References })]));
    }

    private static GraphPart Part(string name, ObjectId id, KubernetesObject? resource = null)
        => new(new EnvironmentPart(name, null, [], Here), [new GraphObject(id, resource, default, Here)]);
}
