using GitOpsDsl.Aws;
using GitOpsDsl.Azure.Keyvault;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Resources that are there already: read by their id, and wired like the others.</summary>
public sealed class ExistingResourcesTests
{
    private const string VaultId = "/subscriptions/1/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop";

    private static readonly AwsProvider Ohio = new() { Region = "us-east-2" };

    private static readonly Aws.Ec2.Vpc Vpc = Aws.Ec2.Vpc.Get("vpc-0a1b2c") with { Region = "us-east-2", Options = new() { Provider = Ohio } };

    private static readonly Azure.Keyvault.Vault Vault = Azure.Keyvault.Vault.Get(VaultId) with { Options = new() { DependsOn = [Vpc] } };

    private static readonly Google.Pubsub.Topic Orders = Google.Pubsub.Topic.Get($"projects/{Vpc.OwnerId}/topics/orders");

    private static readonly AnyResource Key = AnyResource.Get("aws:backup:Vault", "shop");

    private static readonly (string Name, object Part)[] Parts =
    [
        ("ohio", Ohio),
        ("vpc", Vpc),
        ("subnet", new Aws.Ec2.Subnet { VpcId = Vpc.Id, CidrBlock = Vpc.CidrBlockOutput, Options = new() { Provider = Ohio } }),
        ("vault", Vault),
        ("vault-uri", new Azure.Keyvault.Secret { ResourceGroupName = "shop", VaultName = "shop", Properties = new() { Value = Vault.PropertiesOutput.VaultUri } }),
        ("orders", Orders),
        ("worker", new Google.Pubsub.Subscription { Topic = Orders.Id }),
        ("key", Key),
        ("pet", Random.RandomPet.Get("shop-pet") with { Prefix = "shop" }),
    ];

    [Fact]
    public void What_is_there_already_is_read_by_its_id_and_its_outputs_go_where_others_go()
    {
        var compilation = ComponentProgram.Compile(Parts);

        Assert.Empty(compilation.Findings.Select(static finding => $"{finding.Id} {finding.Message}"));
        var program = ComponentProgram.Text(compilation);
        Golden.Verify(program, "Records/existing.yaml");
        Assert.Empty(ComponentProgram.Lint(program));
    }

    [Fact]
    public void Options_that_do_nothing_for_what_is_only_read_are_a_finding_at_the_line_that_reads_it()
    {
        var compilation = ComponentProgram.Compile(("vpc", Vpc with { Options = new() { Protect = true } }));

        var finding = Assert.Single(compilation.Findings);
        Assert.Equal(("GD7013", "resources.vpc.options.protect"), (finding.Id, finding.Path));
        Assert.EndsWith("ExistingResourcesTests.cs", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_set_of_a_resource_whose_id_says_all_is_a_finding()
    {
        var compilation = ComponentProgram.Compile(("vault", Azure.Keyvault.Vault.Get(VaultId) with { Location = "westeurope" }));

        Assert.Equal(["GD7013"], compilation.Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_workload_reads_an_output_of_it()
    {
        var compilation = ComponentProgram.Compile([("orders", Orders), ("vpc", Vpc), ("ohio", Ohio), ("web", new WebService { Image = "web:1.0.0", Config = new() { ["TOPIC"] = Orders.NameOutput } })]);

        Assert.Contains("TOPIC: ${orders.name}", ComponentProgram.Text(compilation), StringComparison.Ordinal);
    }
}
