using GitOpsDsl.Azure;
using GitOpsDsl.Azure.Authorization;
using GitOpsDsl.Azure.Keyvault;
using GitOpsDsl.Azure.Managedidentity;
using GitOpsDsl.Azure.Resources;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Each Azure component alone: what it becomes, and that neither the rules nor the provider's facts have anything to say of it.</summary>
public sealed class AzureServicesTests
{
    private static readonly ResourceGroup Group = new();

    private static readonly PrivateNetwork Network = new() { ResourceGroupName = Group.Name, Subnets = ["apps", "jobs"], PostgresSubnet = true };

    private static readonly DnsZone Zone = new() { ResourceGroupName = Group.Name, Domain = "example.com" };

    private static readonly UserAssignedIdentity Web = new() { ResourceGroupName = Group.Name };

    private static readonly Cache Sessions = new()
    {
        ResourceGroupName = Group.Name,
        NetworkId = Network.Id,
        SubnetId = Network.SubnetId("apps"),
        Users = new() { ["web"] = Web.PrincipalId },
    };

    private static readonly Postgres Database = new()
    {
        ResourceGroupName = Group.Name,
        NetworkId = Network.Id,
        SubnetId = Network.PostgresSubnetId,
        AdministratorsId = "11111111-2222-3333-4444-555555555555",
        AdministratorsName = "database-administrators",
    };

    private static readonly PrivateNetwork Wide = new() { ResourceGroupName = Group.Name, Subnets = ["machines"], PostgresSubnet = true, BalancerSubnet = true, FunctionSubnet = true, Nat = true };

    private static readonly LoadBalancedGroup Machines = new()
    {
        ResourceGroupName = Group.Name,
        BalancerSubnetId = Wide.BalancerSubnetId,
        BalancerCidr = Wide.BalancerCidr,
        SubnetId = Wide.SubnetId("machines"),
        Image = new() { Publisher = "Canonical", Offer = "ubuntu-24_04-lts", Sku = "server", Version = "24.04.202510010" },
        CustomData = "#!/bin/sh\napt-get update && apt-get install --yes nginx\n",
        SshPublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBrAnOa11tNOc9E1Yx1Mbv1r8H5rSFyZUJ0cCNGP9wWG shop",
        Desired = 2,
        Maximum = 3,
    };

    private static readonly Vault Vault = new()
    {
        ResourceGroupName = Group.Name,
        Properties = new() { TenantId = new GetClientConfig().TenantId, Sku = new() { Family = "A", Name = SkuName.Standard }, EnableRbacAuthorization = true },
    };

    private static readonly Secret Token = new()
    {
        ResourceGroupName = Group.Name,
        VaultName = Vault.Name,
        Properties = new() { Value = new SecretSetting("vendor-token").Value },
    };

    private static readonly Dictionary<string, (string Name, object Part)[]> Programs = new()
    {
        ["network"] = [("group", Group), ("network", Network)],
        ["load-balanced-group"] =
        [
            ("group", Group),
            ("network", Wide),
            ("reader", Web),
            ("machines", Machines),
            ("secure", Machines with { CertificateSecretId = "https://shop.vault.azure.net/secrets/shop", CertificateReaderId = Web.Id, Zones = [] }),
        ],
        ["postgres"] = [("group", Group), ("network", Network), ("database", Database)],
        ["container"] =
        [
            ("group", Group),
            ("network", Network),
            ("uploads", new PrivateContainer { ResourceGroupName = Group.Name, AccountName = "shopuploads", SubnetIds = [Network.SubnetId("apps")] }),
        ],
        ["cache"] =
        [
            ("group", Group),
            ("network", Network),
            ("web", Web),
            ("cache", Sessions),
            ("second", Sessions with { Size = "Balanced_B5", ZoneId = Sessions.PrivateZoneId, Users = new() { ["jobs"] = "11111111-2222-3333-4444-555555555555" } }),
        ],
        ["static-site"] =
        [
            ("group", Group),
            ("zone", Zone),
            ("plain", new StaticSite { ResourceGroupName = Group.Name, Location = "westeurope" }),
            ("page", new StaticSite { ResourceGroupName = Group.Name, Location = "westeurope", Tier = "Free", ZoneName = Zone.ZoneName, RelativeName = "shop", Previews = true }),
        ],
        ["function"] =
        [
            ("group", Group),
            ("network", Wide),
            ("vault", Vault),
            ("token", Token),
            ("mailer", new ServerlessFunction { ResourceGroupName = Group.Name, StorageName = "shopmailer", Runtime = "python", RuntimeVersion = "3.13" }),
            ("orders", new ServerlessFunction
            {
                ResourceGroupName = Group.Name,
                StorageName = "shoporders",
                Runtime = "node",
                RuntimeVersion = "22",
                SubnetId = Wide.FunctionSubnetId,
                Variables = new() { ["LEVEL"] = "info" },
                Secrets = new() { ["TOKEN"] = Token },
                Url = true,
                Origins = ["https://shop.example.com"],
            }),
        ],
        ["topic"] = [("group", Group), ("orders", new MessageTopic { ResourceGroupName = Group.Name, Subscriptions = ["billing", "shipping"] })],
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
    public void A_component_becomes_resources_of_which_no_rule_has_anything_to_say(string name) =>
        ComponentProgram.Verify($"Azure/{name}.yaml", Programs[name]);

    [Fact]
    public void A_subnet_that_the_network_does_not_have_is_refused_with_those_that_it_has()
    {
        var refused = Assert.Throws<AuthoringException>(static () => Network.SubnetId("app"));

        Assert.Equal("the network has no subnet app; it has apps, jobs", refused.Message);
    }

    [Fact]
    public void A_network_with_more_subnets_than_it_has_room_for_is_refused()
    {
        var compilation = ComponentProgram.Compile(("group", Group), ("network", Network with { Subnets = [.. Enumerable.Range(1, 14).Select(static number => FormattableString.Invariant($"s{number}"))] }));

        Assert.Equal("the network has room for 13 subnets, and 14 are named", Assert.Single(compilation.Findings).Message);
    }

    [Fact]
    public void A_certificate_that_nobody_may_read_is_refused_where_it_is_written()
    {
        var compilation = ComponentProgram.Compile(("group", Group), ("network", Wide), ("machines", Machines with { CertificateSecretId = "https://shop.vault.azure.net/secrets/shop" }));

        Assert.Contains("CertificateSecretId and CertificateReaderId go together", Assert.Single(compilation.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Databases_of_one_network_have_each_a_private_zone_of_its_own_name()
    {
        var teams = (Pair: new DatabasePair { First = Database }, Other: Database with { });

        var program = ComponentProgram.Compile(("group", Group), ("network", Network), ("pair", teams.Pair), ("other", teams.Other)).Cloud.Single().Program();

        Assert.Equal(
            ["other-zone.depot", "pair-first-zone.depot", "pair-second-zone.depot"],
            program.Resources.Select(static resource => resource.Value.Properties?.Entries?.GetValueOrDefault("privateZoneName")?.Text).OfType<string>().Distinct()
                .Where(static name => !name.StartsWith("${", StringComparison.Ordinal)).Select(static name => name.Replace(".postgres.database.azure.com", "")));
    }

    [Fact]
    public void A_site_at_the_zones_own_name_is_refused_where_it_is_written()
    {
        var compilation = ComponentProgram.Compile(("page", new StaticSite { ResourceGroupName = Group.Name, Location = "westeurope", ZoneName = Zone.ZoneName, RelativeName = "@" }));

        var finding = Assert.Single(compilation.Findings);
        Assert.Contains("ZoneName and RelativeName go together", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("AzureServicesTests.cs", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_of_a_cache_whose_name_Azure_would_refuse_is_refused()
    {
        var compilation = ComponentProgram.Compile(("cache", Sessions with { Users = new() { ["shop-web"] = "11111111-2222-3333-4444-555555555555" } }));

        Assert.Contains("\"shop-web\" has others", Assert.Single(compilation.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workload_reads_where_site_and_cache_are_from_what_the_program_writes()
    {
        var page = new StaticSite { ResourceGroupName = Group.Name, Location = "westeurope" };
        var web = new WebService
        {
            Image = "registry.example.com/depot/web:1.4.0",
            Config = new() { ["CACHE_URL"] = $"rediss://{Sessions.Host}:{Sessions.Port}", ["PAGE"] = page.Url },
        };

        var program = ComponentProgram.Text(ComponentProgram.Compile(("group", Group), ("network", Network), ("identity", Web), ("cache", Sessions), ("page", page), ("web", web)));

        Assert.Contains("CACHE_URL: rediss://${cache-cluster.hostName}:10000", program, StringComparison.Ordinal);
        Assert.Contains("PAGE: https://${page-site.defaultHostname}", program, StringComparison.Ordinal);
    }

    private sealed record DatabasePair : Component
    {
        public required Postgres First { get; init; }

        protected override void Lower(Lowering lowering)
        {
            lowering.Add(Nested("first", First));
            lowering.Add(Nested("second", First));
        }
    }
}
