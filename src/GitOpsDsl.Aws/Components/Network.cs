using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Ec2;

namespace GitOpsDsl.Aws;

/// <summary>
/// A network of its own: in each zone a public subnet, for what is reached from outside, and a private one, for all else. What is in a
/// private one reaches the internet through a NAT gateway, where there is one.
/// </summary>
/// <example><code>public Network Network => new() { Zones = ["eu-central-1a", "eu-central-1b"] };</code></example>
public record Network : Component
{
    public Network([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Availability zones, eight at most. Their order counts: addresses go by it.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>The first two numbers of every address: the network is <c>10.0.0.0/16</c>.</summary>
    [LowersTo(typeof(Ec2.Vpc), "cidrBlock")]
    [LowersTo(typeof(Subnet), "cidrBlock")]
    public string Prefix { get; init; } = "10.0";

    /// <summary>Whether private subnets reach the internet. Costs a gateway and its traffic, in one zone.</summary>
    [LowersTo(typeof(RouteTable), "routes", Name = "{name}-private")]
    public bool Nat { get; init; }

    public Output<string> VpcId => Vpc.Id;

    public InputList<string> PublicSubnetIds => Ids(PublicSubnets);

    public InputList<string> PrivateSubnetIds => Ids(PrivateSubnets);

    private Ec2.Vpc Vpc => Part("vpc", new Ec2.Vpc { CidrBlock = Prefix + ".0.0/16", EnableDnsHostnames = true, EnableDnsSupport = true, Tags = Tag("vpc") });

    private InternetGateway Internet => Part("internet", new InternetGateway { VpcId = VpcId, Tags = Tag("internet") });

    private RouteTable PublicRoutes => Part("public", new RouteTable
    {
        VpcId = VpcId,
        Routes = [new() { CidrBlock = "0.0.0.0/0", GatewayId = Internet.Id }],
        Tags = Tag("public"),
    });

    private Eip NatAddress => Part("nat-address", new Eip { Domain = "vpc", Tags = Tag("nat") });

    private NatGateway NatGateway => Part("nat", new NatGateway
    {
        AllocationId = NatAddress.AllocationId,
        SubnetId = PublicSubnets.First().Id,
        Tags = Tag("nat"),
        Options = new() { DependsOn = [Internet] },
    });

    private RouteTable PrivateRoutes => Part("private", new RouteTable
    {
        VpcId = VpcId,
        Routes = Nat ? [new() { CidrBlock = "0.0.0.0/0", NatGatewayId = NatGateway.Id }] : null,
        Tags = Tag("private"),
    });

    private IEnumerable<Subnet> PublicSubnets => Subnets("public", 0);

    private IEnumerable<Subnet> PrivateSubnets => Subnets("private", 128);

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Vpc);
        lowering.Add(Internet);
        lowering.Add(PublicRoutes);
        lowering.Add(PrivateRoutes);
        if (Nat)
        {
            lowering.Add(NatAddress);
            lowering.Add(NatGateway);
        }

        Add(lowering, PublicSubnets, PublicRoutes);
        Add(lowering, PrivateSubnets, PrivateRoutes);
    }

    private void Add(Lowering lowering, IEnumerable<Subnet> subnets, RouteTable routes)
    {
        foreach (var subnet in subnets)
        {
            lowering.Add(subnet);
            lowering.Add(Part(subnet.LogicalName + "-routes", new RouteTableAssociation { RouteTableId = routes.Id, SubnetId = subnet.Id }));
        }
    }

    /// <summary>A sixteenth of the network for each, public ones from below and private ones from the middle.</summary>
    private IEnumerable<Subnet> Subnets(string kind, int from) => Zones.Select((zone, index) => Part($"{kind}-{zone}", new Subnet
    {
        VpcId = VpcId,
        AvailabilityZone = zone,
        CidrBlock = string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{from + (16 * index)}.0/20"),
        Tags = Tag($"{kind}-{zone}"),
    }));

    private static InputList<string> Ids(IEnumerable<Subnet> subnets) => subnets.Select(static subnet => subnet.Id).ToArray();

    private static InputMap<string> Tag(string name) => new() { ["Name"] = name };
}
