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
    public void The_operators_definitions_know_every_field_that_is_rendered()
    {
        var rendered = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "environments", "rendered"), "*.yaml", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(Path.GetDirectoryName(file)) == "pulumi").Select(File.ReadAllText)
            .Append(CloudShop.File(CloudShop.Compile(Shop), "shop/prod/pulumi/program-shop.yaml")!)
            .Append(CloudShop.File(CloudShop.Compile(Shop), "shop/prod/pulumi/stack-shop.yaml")!)
            .ToList();

        Assert.True(rendered.Count > 4);
        Assert.All(rendered, static yaml => Assert.DoesNotContain(ComponentProgram.Lint(yaml), static finding => finding.Contains(" GD1", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("program-shop.yaml", "      protect: true\n", "      protect: true\n      retainOnDelete: true\n", "GD1001")]
    [InlineData("stack-shop.yaml", "  refresh: true\n", "  refresh: true\n  driftDetection: true\n", "GD1001")]
    [InlineData("stack-shop.yaml", "  refresh: true\n", "  refresh: yes please\n", "GD1")]
    public void A_field_that_the_operator_would_drop_is_known_as_one(string file, string before, string after, string id)
    {
        var yaml = CloudShop.File(CloudShop.Compile(Shop), $"shop/prod/pulumi/{file}")!;
        Assert.Contains(before, yaml, StringComparison.Ordinal);

        Assert.Contains(ComponentProgram.Lint(yaml.Replace(before, after, StringComparison.Ordinal)), finding => finding.Contains($" {id}", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_the_program_takes_come_from_Vault_by_team_and_environment()
    {
        var compilation = Compile("secretString");

        Assert.Empty(compilation.Findings);
        Assert.All(["program-shop", "stack-shop", "secretstore-pulumi-vault", "externalsecret-pulumi-vault"], file =>
            Golden.Verify(CloudShop.File(compilation, $"shop/prod/pulumi/{file}.yaml")!, $"Vault/{file}.yaml"));
        Assert.Contains("  token:\n    secret: true\n    type: string\n", CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_setting_in_a_property_that_is_no_secret_is_a_finding()
    {
        var finding = Assert.Single(Compile("secretId").Findings);

        Assert.Equal("GD7310", finding.Id);
        Assert.Contains("token is a secret", finding.Message, StringComparison.Ordinal);
    }

    private static Compilation Compile(string property)
    {
        var cloud = new PulumiOperator { Vault = new() { Server = "https://vault.example.com", Team = "orders", Variables = ["PULUMI_CONFIG_PASSPHRASE"] } };
        return CloudShop.Compile(Shop with { Cloud = cloud }, (_, parts) => parts.Add(
            "version",
            new AnyResource("aws:secretsmanager:SecretVersion") { Properties = new() { ["secretId"] = "mail", [property] = new SecretSetting("token").Value } },
            new Origin("/_/Shop.cs", 5)));
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
        Assert.Contains("pet has the option retainOnDelete, which the operator's Program can't carry: set Git", finding.Message, StringComparison.Ordinal);
    }
}
