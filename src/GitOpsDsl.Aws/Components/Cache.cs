using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Elasticache;

namespace GitOpsDsl.Aws;

/// <summary>
/// A Valkey cache, which speaks the Redis protocol, that only its network reaches: encrypted at rest and on the wire, with a copy that
/// takes over, and saved every day. Clients connect with TLS (<c>rediss://</c>).
/// </summary>
/// <example><code>Config = new() { ["CACHE_URL"] = $"rediss://{Cache.Host}:{Cache.Port}" }</code></example>
public record Cache : Component
{
    public Cache([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Ec2.SecurityGroup), "vpcId")]
    public required Input<string> VpcId { get; init; }

    /// <summary>Private subnets, of two zones at least where there are copies.</summary>
    [LowersTo(typeof(SubnetGroup), "subnetIds")]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The addresses that may connect: <c>10.0.0.0/16</c>.</summary>
    [LowersTo(typeof(Vpc.SecurityGroupIngressRule), "cidrIpv4")]
    public required string AllowedCidr { get; init; }

    [LowersTo(typeof(ReplicationGroup), "engineVersion")]
    public string Version { get; init; } = "8.0";

    [LowersTo(typeof(ReplicationGroup), "nodeType")]
    public Input<string> NodeType { get; init; } = "cache.t4g.micro";

    /// <summary>Copies in other zones, of which one takes over; none is a cache that is empty after a failure.</summary>
    [LowersTo(typeof(ReplicationGroup), "numCacheClusters")]
    [LowersTo(typeof(ReplicationGroup), "automaticFailoverEnabled")]
    [LowersTo(typeof(ReplicationGroup), "multiAzEnabled")]
    public int Copies { get; init; } = 1;

    /// <summary>For how many days snapshots are kept.</summary>
    [LowersTo(typeof(ReplicationGroup), "snapshotRetentionLimit")]
    public int SnapshotDays { get; init; } = 1;

    /// <summary>The host name for reading and writing.</summary>
    public Output<string> Host => Group.PrimaryEndpointAddress;

    /// <summary>The host name for reading alone, from the copies too.</summary>
    public Output<string> ReaderHost => Group.ReaderEndpointAddress;

    public Port Port => 6379;

    private PrivateAccess Access => Nested("access", new PrivateAccess
    {
        VpcId = VpcId,
        AllowedCidr = AllowedCidr,
        Port = (int)Port,
        Description = "The cache from its network",
    });

    private SubnetGroup Subnets => Part("subnets", new SubnetGroup { SubnetIds = SubnetIds });

    private ReplicationGroup Group => Part("group", new ReplicationGroup
    {
        Description = "Cache",
        Engine = "valkey",
        EngineVersion = Version,
        NodeType = NodeType,
        Port = (int)Port,
        NumCacheClusters = 1 + Copies,
        AutomaticFailoverEnabled = Copies > 0,
        MultiAzEnabled = Copies > 0,
        AtRestEncryptionEnabled = true,
        TransitEncryptionEnabled = true,
        SnapshotRetentionLimit = SnapshotDays,
        SubnetGroupName = Subnets.NameOutput,
        SecurityGroupIds = [Access.GroupId],
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Access);
        lowering.Add(Subnets);
        lowering.Add(Group);
    }
}
