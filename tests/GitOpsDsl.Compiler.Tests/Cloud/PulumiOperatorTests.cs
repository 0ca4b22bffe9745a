using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Random;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

public sealed class PulumiOperatorTests
{
    private static readonly CloudShop Shop = new()
    {
        Namespace = "shop-prod",
        Cloud = new PulumiOperator
        {
            Backend = "s3://state",
            SecretsProvider = "awskms:///alias/state",
            Config = new() { ["aws:region"] = "eu-central-1" },
            EnvironmentSecrets = new() { ["AWS_ACCESS_KEY_ID"] = new("aws", "id") },
            ConfigSecrets = new() { ["shop:licence"] = new("licences", "shop") },
            Prerequisites = ["network"],
            DriftInterval = "10m",
            Image = "pulumi/pulumi:3.202.0-nonroot",
        },
    };

    [Fact]
    public void The_operator_gets_a_Program_and_a_Stack()
    {
        var compilation = CloudShop.Compile(Shop);

        Assert.Empty(compilation.Findings);
        Golden.Verify(CloudShop.File(compilation, "shop/prod/pulumi/program-shop.yaml")!, "program-shop.yaml");
        Golden.Verify(CloudShop.File(compilation, "shop/prod/pulumi/stack-shop.yaml")!, "stack-shop.yaml");
        Assert.NotNull(CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml"));
    }

    [Fact]
    public void Its_account_may_write_what_workloads_read_and_they_wait_until_it_has()
    {
        var compilation = CloudShop.Compile(Shop with { Agent = new Flux { Repository = "https://git.example.com/acme/environments" } });

        var root = Assert.Single(AgentRoot.Of(compilation.Environments, "/nowhere/project"), static root => root.Kind == AgentRoot.Pulumi);
        Golden.Verify(root.Yaml, "bootstrap.yaml");
        Assert.Contains("  - name: shop-prod-namespace\n  - name: shop-prod-pulumi\n", CloudShop.File(compilation, "agents/default/flux/shop-prod.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_a_Program_drops_is_a_finding()
    {
        var compilation = CloudShop.Compile(Shop, (_, parts) =>
            parts.Add("pet", new RandomPet { Options = new() { RetainOnDelete = true, Protect = true } }, new Origin("/_/Shop.cs", 5)));

        var finding = Assert.Single(compilation.Findings);
        Assert.Equal("GD7104", finding.Id);
        Assert.Contains("pet has the option retainOnDelete", finding.Message, StringComparison.Ordinal);
    }
}
