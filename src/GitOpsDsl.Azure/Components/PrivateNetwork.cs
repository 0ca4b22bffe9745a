using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Network;

namespace GitOpsDsl.Azure;

/// <summary>
/// A network of its own with subnets that nobody reaches from outside, and whose machines reach storage accounts without leaving Azure. One
/// more subnet is kept for PostgreSQL, which wants it to itself.
/// </summary>
/// <example><code>public PrivateNetwork Network => new() { ResourceGroupName = Group.Name, Subnets = ["apps"], PostgresSubnet = true };</code></example>
public record PrivateNetwork : Component
{
    public PrivateNetwork([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(VirtualNetwork), "resourceGroupName")]
    [LowersTo(typeof(NetworkSecurityGroup), "resourceGroupName")]
    [LowersTo(typeof(Subnet), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Names of the subnets, fifteen at most. Their order counts: addresses go by it.</summary>
    public required ValueList<string> Subnets { get; init; }

    /// <summary>The first two numbers of every address: the network is <c>10.0.0.0/16</c>.</summary>
    [LowersTo(typeof(VirtualNetwork), "addressSpace.addressPrefixes")]
    [LowersTo(typeof(Subnet), "addressPrefix")]
    public string Prefix { get; init; } = "10.0";

    /// <summary>Whether there is a subnet for <see cref="Postgres"/>.</summary>
    public bool PostgresSubnet { get; init; }

    public Output<string> Id => Network.Id;

    /// <summary>What a <see cref="Postgres"/> takes.</summary>
    public Output<string> PostgresSubnetId => Postgres.Id;

    private VirtualNetwork Network => Part("network", new VirtualNetwork
    {
        ResourceGroupName = ResourceGroupName,
        AddressSpace = new() { AddressPrefixes = [$"{Prefix}.0.0/16"] },
    });

    /// <summary>As shipped it lets in what comes from the network itself, and from Azure's balancers.</summary>
    private NetworkSecurityGroup Access => Part("access", new NetworkSecurityGroup { ResourceGroupName = ResourceGroupName });

    private Subnet Postgres => Part("postgres", SubnetAt(15) with
    {
        Delegations = [new() { Name = "postgres", ServiceName = "Microsoft.DBforPostgreSQL/flexibleServers" }],
        Options = After(Subnets.Count),
    });

    /// <param name="name">One of <see cref="Subnets"/>.</param>
    /// <exception cref="AuthoringException">It is none of them.</exception>
    public Output<string> SubnetId(string name) => Enumerable.Range(0, Subnets.Count).FirstOrDefault(index => Subnets[index] == name, -1) is >= 0 and var index
        ? SubnetNumber(index).Id
        : throw new AuthoringException($"the network has no subnet {name}; it has {string.Join(", ", Subnets)}", Origin);

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Network);
        lowering.Add(Access);
        for (var i = 0; i < Subnets.Count; i++)
        {
            lowering.Add(SubnetNumber(i));
        }

        if (PostgresSubnet)
        {
            lowering.Add(Postgres);
        }
    }

    private Subnet SubnetNumber(int index) => Part(Subnets[index], SubnetAt(index) with
    {
        ServiceEndpoints = [new() { Service = "Microsoft.Storage" }],
        Options = After(index),
    });

    private Subnet SubnetAt(int index) => new()
    {
        ResourceGroupName = ResourceGroupName,
        VirtualNetworkName = Network.Name,
        AddressPrefix = string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{16 * index}.0/20"),
        NetworkSecurityGroup = new() { Id = Access.Id },
    };

    /// <summary>Azure changes one subnet of a network at a time, and refuses a second.</summary>
    private CloudOptions? After(int index) => index == 0 ? null : new() { DependsOn = [SubnetNumber(index - 1)] };
}
