using GitOpsDsl.Azure;
using GitOpsDsl.Azure.Resources;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Each Azure component alone: what it becomes, and that neither the rules nor the provider's facts have anything to say of it.</summary>
public sealed class AzureServicesTests
{
    private static readonly ResourceGroup Group = new();

    private static readonly PrivateNetwork Network = new() { ResourceGroupName = Group.Name, Subnets = ["apps", "jobs"], PostgresSubnet = true };

    private static readonly DnsZone Zone = new() { ResourceGroupName = Group.Name, Domain = "example.com" };

    private static readonly Dictionary<string, (string Name, object Part)[]> Programs = new()
    {
        ["network"] = [("group", Group), ("network", Network)],
        ["postgres"] =
        [
            ("group", Group),
            ("network", Network),
            ("database", new Postgres
            {
                ResourceGroupName = Group.Name,
                NetworkId = Network.Id,
                SubnetId = Network.PostgresSubnetId,
                AdministratorsId = "11111111-2222-3333-4444-555555555555",
                AdministratorsName = "database-administrators",
            }),
        ],
        ["container"] =
        [
            ("group", Group),
            ("network", Network),
            ("uploads", new PrivateContainer { ResourceGroupName = Group.Name, AccountName = "shopuploads", SubnetIds = [Network.SubnetId("apps")] }),
        ],
        ["queue"] = [("group", Group), ("orders", new MessageQueue { ResourceGroupName = Group.Name })],
        ["dns"] =
        [
            ("group", Group),
            ("zone", Zone),
            ("www", new DnsRecord { ResourceGroupName = Group.Name, ZoneName = Zone.ZoneName, RelativeName = "www", Type = "CNAME", Values = ["shop.example.net"] }),
            ("apex", new DnsRecord { ResourceGroupName = Group.Name, ZoneName = Zone.ZoneName, RelativeName = "@", Type = "A", Values = ["192.0.2.1", "192.0.2.2"] }),
            ("proof", new DnsRecord { ResourceGroupName = Group.Name, ZoneName = Zone.ZoneName, RelativeName = "_proof", Type = "TXT", Values = ["v=1"] }),
        ],
        ["registry"] = [("group", Group), ("images", new ContainerRegistry { ResourceGroupName = Group.Name, RegistryName = "shopimages" })],
        ["kubernetes"] =
        [
            ("group", Group),
            ("network", Network),
            ("cluster", new KubernetesCluster
            {
                ResourceGroupName = Group.Name,
                Version = "1.34",
                SubnetId = Network.SubnetId("apps"),
                Administrators = ["11111111-2222-3333-4444-555555555555"],
            }),
        ],
    };

    public static TheoryData<string> Names => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_component_becomes_resources_of_which_no_rule_has_anything_to_say(string name)
    {
        var compilation = ComponentProgram.Compile(Programs[name]);

        Assert.Empty(compilation.Findings.Select(static finding => $"{finding.Id} {finding.Message}"));
        var program = ComponentProgram.Text(compilation);
        Golden.Verify(program, $"Azure/{name}.yaml");
        Assert.Empty(ComponentProgram.Lint(program));
    }

    [Fact]
    public void A_subnet_that_the_network_does_not_have_is_refused_with_those_that_it_has()
    {
        var refused = Assert.Throws<AuthoringException>(static () => Network.SubnetId("app"));

        Assert.Equal("the network has no subnet app; it has apps, jobs", refused.Message);
    }
}
