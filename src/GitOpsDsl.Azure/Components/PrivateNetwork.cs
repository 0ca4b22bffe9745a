using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Network;

namespace GitOpsDsl.Azure;

/// <summary>
/// A network of its own with subnets that nobody reaches from outside, and whose machines reach storage accounts without leaving Azure. More
/// subnets are kept for what wants one to itself: PostgreSQL, an application gateway, functions.
/// </summary>
/// <example><code>public PrivateNetwork Network => new() { ResourceGroupName = Group.Name, Subnets = ["apps"], PostgresSubnet = true };</code></example>
public record PrivateNetwork : Component
{
    /// <summary>Where the subnets are that are kept for one thing: from the end of the network.</summary>
    private const int PostgresPlace = 15, BalancerPlace = 14, FunctionPlace = 13;

    public PrivateNetwork([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(VirtualNetwork), "resourceGroupName")]
    [LowersTo(typeof(NetworkSecurityGroup), "resourceGroupName")]
    [LowersTo(typeof(Subnet), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Names of the subnets, thirteen at most. Their order counts: addresses go by it.</summary>
    public required ValueList<string> Subnets { get; init; }

    /// <summary>The first two numbers of every address: the network is <c>10.0.0.0/16</c>.</summary>
    [LowersTo(typeof(VirtualNetwork), "addressSpace.addressPrefixes")]
    [LowersTo(typeof(Subnet), "addressPrefix")]
    public string Prefix { get; init; } = "10.0";

    /// <summary>Whether there is a subnet for <see cref="Postgres"/>.</summary>
    public bool PostgresSubnet { get; init; }

    /// <summary>Whether there is a subnet for the balancer of a <see cref="LoadBalancedGroup"/>, which the internet reaches on 80 and 443.</summary>
    public bool BalancerSubnet { get; init; }

    /// <summary>Whether there is a subnet for <see cref="ServerlessFunction"/>.</summary>
    public bool FunctionSubnet { get; init; }

    /// <summary>Whether what runs in the subnets reaches the internet: through a gateway, which costs, and with one address. What brings its own way out, as AKS, needs none.</summary>
    [LowersTo(typeof(Subnet), "natGateway")]
    public bool Nat { get; init; }

    public Output<string> Id => Network.Id;

    /// <summary>What a <see cref="Postgres"/> takes.</summary>
    public Output<string> PostgresSubnetId => Postgres.Id;

    /// <summary>What a <see cref="LoadBalancedGroup"/> takes.</summary>
    public Output<string> BalancerSubnetId => Balancer.Id;

    /// <summary>The addresses of that subnet.</summary>
    public string BalancerCidr => Range(BalancerPlace);

    /// <summary>What a <see cref="ServerlessFunction"/> takes.</summary>
    public Output<string> FunctionSubnetId => Functions.Id;

    private VirtualNetwork Network => Part("network", new VirtualNetwork
    {
        ResourceGroupName = ResourceGroupName,
        AddressSpace = new() { AddressPrefixes = [$"{Prefix}.0.0/16"] },
    });

    /// <summary>As shipped it lets in what comes from the network itself, and from Azure's balancers.</summary>
    private NetworkSecurityGroup Access => Part("access", new NetworkSecurityGroup { ResourceGroupName = ResourceGroupName });

    /// <summary>The web, and what Azure manages gateways from (learn.microsoft.com/azure/application-gateway, configuration-infrastructure).</summary>
    private NetworkSecurityGroup BalancerAccess => Part("balancer-access", new NetworkSecurityGroup
    {
        ResourceGroupName = ResourceGroupName,
        SecurityRules = [InboundRule.Of("web", 100, "Internet", "80", "443"), InboundRule.Of("management", 110, "GatewayManager", "65200-65535")],
    });

    private PublicIPAddress NatAddress => Part("nat-address", new PublicIPAddress
    {
        ResourceGroupName = ResourceGroupName,
        Sku = new() { Name = "Standard" },
        PublicIPAllocationMethod = "Static",
    });

    private NatGateway NatGateway => Part("nat", new NatGateway
    {
        ResourceGroupName = ResourceGroupName,
        Sku = new() { Name = "Standard" },
        PublicIpAddresses = [new() { Id = NatAddress.Id }],
    });

    private Subnet? Last => Subnets.Count == 0 ? null : SubnetNumber(Subnets.Count - 1);

    private Subnet Postgres => Part("postgres", SubnetAt(PostgresPlace) with { Delegations = [Delegation("postgres", "Microsoft.DBforPostgreSQL/flexibleServers")], Options = After(Last) });

    private Subnet Balancer => Part("balancer", SubnetAt(BalancerPlace) with
    {
        NetworkSecurityGroup = new() { Id = BalancerAccess.Id },
        Options = After(PostgresSubnet ? Postgres : Last),
    });

    private Subnet Functions => Part("functions", WithWaysOut(SubnetAt(FunctionPlace)) with
    {
        Delegations = [Delegation("functions", "Microsoft.App/environments")],
        Options = After(BalancerSubnet ? Balancer : PostgresSubnet ? Postgres : Last),
    });

    /// <param name="name">One of <see cref="Subnets"/>.</param>
    /// <exception cref="AuthoringException">It is none of them.</exception>
    public Output<string> SubnetId(string name) => Enumerable.Range(0, Subnets.Count).FirstOrDefault(index => Subnets[index] == name, -1) is >= 0 and var index
        ? SubnetNumber(index).Id
        : throw new AuthoringException($"the network has no subnet {name}; it has {string.Join(", ", Subnets)}", Origin);

    protected override void Lower(Lowering lowering)
    {
        if (Subnets.Count > FunctionPlace)
        {
            throw new AuthoringException($"the network has room for {FunctionPlace} subnets, and {Subnets.Count} are named", Origin);
        }

        lowering.Add(Network);
        lowering.Add(Access);
        if (Nat)
        {
            lowering.Add(NatAddress);
            lowering.Add(NatGateway);
        }

        for (var i = 0; i < Subnets.Count; i++)
        {
            lowering.Add(SubnetNumber(i));
        }

        if (PostgresSubnet)
        {
            lowering.Add(Postgres);
        }

        if (BalancerSubnet)
        {
            lowering.Add(BalancerAccess);
            lowering.Add(Balancer);
        }

        if (FunctionSubnet)
        {
            lowering.Add(Functions);
        }
    }

    private Subnet SubnetNumber(int index) => Part(Subnets[index], WithWaysOut(SubnetAt(index)) with { Options = After(index == 0 ? null : SubnetNumber(index - 1)) });

    private Subnet SubnetAt(int place) => new()
    {
        ResourceGroupName = ResourceGroupName,
        VirtualNetworkName = Network.Name,
        AddressPrefix = Range(place),
        NetworkSecurityGroup = new() { Id = Access.Id },
    };

    private Subnet WithWaysOut(Subnet subnet) => subnet with
    {
        ServiceEndpoints = [new() { Service = "Microsoft.Storage" }],
        NatGateway = Nat ? new() { Id = NatGateway.Id } : null,
    };

    private static Delegation Delegation(string name, string service) => new() { Name = name, ServiceName = service };

    /// <summary>A sixteenth of the network.</summary>
    private string Range(int place) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{16 * place}.0/20");

    /// <summary>Azure changes one subnet of a network at a time, and refuses a second.</summary>
    private static CloudOptions? After(Subnet? previous) => previous is null ? null : new() { DependsOn = [previous] };
}
