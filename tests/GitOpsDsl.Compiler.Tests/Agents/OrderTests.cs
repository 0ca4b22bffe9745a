using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Agents;

public class OrderTests
{
    private static readonly Origin Here = new("/_/Shop.cs", 3);

    [Fact]
    public void Flux_applies_each_component_after_those_that_it_refers_to()
        => Golden.Verify(Shop.AgentFiles(Shop.Compile(static id => id == "shop/prod" ? Ordered : null)), "flux.order.yaml");

    [Fact]
    public void Every_file_of_the_workloads_is_below_just_one_Kustomization_but_for_the_Namespace()
    {
        var compilation = Shop.Compile(static id => id == "shop/prod" ? Ordered : null);
        var paths = new ComponentOrder(compilation.Environments.Single(static graph => graph.Id == "shop/prod")).Components.Keys.Select(static name => $"shop/prod/{name}/");

        var files = Shop.Tree(compilation).Keys.Where(static path => path.StartsWith("shop/prod/", StringComparison.Ordinal));

        Assert.Equal(
            ["shop/prod/namespace-shop-prod.yaml"],
            files.Where(file => paths.Count(path => file.StartsWith(path, StringComparison.Ordinal)) != 1));
    }

    [Fact]
    public void A_custom_resource_waits_for_its_definition()
    {
        var order = Order(
            ("a-price", [], new ObjectId("shop.example.com/v1", "Price", "shop", "a")),
            ("definitions", [], new ObjectId("apiextensions.k8s.io/v1", "CustomResourceDefinition", null, "prices.shop.example.com")));

        Assert.Equal(["definitions"], order.Components["a-price"]);
        Assert.Empty(order.Components["definitions"]);
        Assert.Empty(order.Cycle());
    }

    [Fact]
    public void A_circle_is_found_and_one_that_two_refer_to_is_none()
    {
        Assert.Empty(Order(Plain("a", "b", "c"), Plain("b", "c"), Plain("c", "c")).Cycle());
        Assert.Equal(["b", "c", "b"], Order(Plain("a", "b"), Plain("b", "c"), Plain("c", "b")).Cycle());
    }

    [Fact]
    public void Components_that_wait_for_one_another_are_refused()
    {
        var finding = Assert.Single(Shop.Compile([Circle(Ordered)]).Findings, static finding => finding.Id == "GD6304");

        Assert.Contains("first -> second -> first", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Shop.Compile([Circle(Ordered with { InOrder = false })]).Findings, static finding => finding.Id == "GD6304");
    }

    [Fact]
    public void The_agents_namespace_is_there_whatever_its_name()
        => Assert.DoesNotContain(
            Shop.Compile(Ordered with { Namespace = "delivery" }).Findings, static finding => finding.Environment == "agents/default");

    private static Flux Ordered => new() { Repository = Shop.Repository, InOrder = true };

    private static EnvironmentEntry Circle(Agent agent) => Shop.Entry("shop", "prod", "shop", _ => agent) with
    {
        AddParts = static (_, parts) =>
        {
            // Each refers to a record of the other's type; which it is, the environment's only one of that type tells.
            parts.Add("first", new WebService { Image = "registry.example.com/first:1", Config = new() { ["OTHER"] = new StatefulService { Image = "a:1", Port = 1 }.ServiceHost } }, Here);
            parts.Add("second", new StatefulService { Image = "registry.example.com/second:1", Port = 80, Config = new() { ["OTHER"] = new WebService { Image = "a:1" }.Url } }, Here);
        },
    };

    private static (string Name, string[] References, ObjectId Object) Plain(string name, params string[] references)
        => (name, references, new ObjectId("v1", "ConfigMap", "shop", name));

    private static ComponentOrder Order(params (string Name, string[] References, ObjectId Object)[] parts)
    {
        var source = Shop.Compile((Agent?)null).Environments[0].Source;
        return new(new(source, [.. parts.Select(static part => new GraphPart(
            new EnvironmentPart(part.Name, null, [], Here), [new GraphObject(part.Object, null, default, Here)]) { References = part.References })]));
    }
}
