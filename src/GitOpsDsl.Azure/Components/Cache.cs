using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Network;
using GitOpsDsl.Azure.Privatedns;
using GitOpsDsl.Azure.Redisenterprise;

namespace GitOpsDsl.Azure;

/// <summary>
/// A cache of Azure Managed Redis that only its network reaches: encrypted at rest and on the wire, with a copy that takes over. There is no
/// key: workloads log in with Entra ID, over TLS (<c>rediss://</c>). Azure Cache for Redis, which came before, takes no new caches.
/// </summary>
/// <example><code>Config = new() { ["CACHE_URL"] = $"rediss://{Cache.Host}:{Cache.Port}" }</code></example>
public record Cache : Component
{
    /// <summary>The zone in which private endpoints of Managed Redis are named (learn.microsoft.com/azure/private-link, private-endpoint-dns).</summary>
    private const string ZoneName = "privatelink.redis.azure.net";

    public Cache([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(RedisEnterprise), "resourceGroupName")]
    [LowersTo(typeof(Database), "resourceGroupName")]
    [LowersTo(typeof(PrivateZone), "resourceGroupName")]
    [LowersTo(typeof(PrivateEndpoint), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The network from which it is reached.</summary>
    [LowersTo(typeof(VirtualNetworkLink), "virtualNetwork.id")]
    public required Input<string> NetworkId { get; init; }

    /// <summary>The subnet of that network in which it gets an address; others may be in it.</summary>
    [LowersTo(typeof(PrivateEndpoint), "subnet.id")]
    public required Input<string> SubnetId { get; init; }

    /// <summary>Who may do everything in it: object ids of identities, each by a name of letters and digits.</summary>
    public required ValueMap<Input<string>> Users { get; init; }

    /// <summary>Size and kind: <c>Balanced_B0</c> has half a GiB, <c>Balanced_B5</c> six.</summary>
    [LowersTo(typeof(RedisEnterprise), "sku.name")]
    public Input<string> Size { get; init; } = "Balanced_B0";

    /// <summary>Whether a copy takes over; without one the cache is empty after a failure.</summary>
    [LowersTo(typeof(RedisEnterprise), "highAvailability")]
    public bool HighAvailability { get; init; } = true;

    /// <summary><c>EnterpriseCluster</c>, which any client can talk to, <c>OSSCluster</c> or <c>NoCluster</c>.</summary>
    [LowersTo(typeof(Database), "clusteringPolicy")]
    public Input<string> Clustering { get; init; } = "EnterpriseCluster";

    /// <summary>The id of the network's zone <c>privatelink.redis.azure.net</c>: a network has one for all caches, which the first one makes (<see cref="PrivateZoneId"/>).</summary>
    [LowersTo(typeof(PrivateDnsZoneGroup), "privateDnsZoneConfigs[0].privateDnsZoneId")]
    public Input<string>? ZoneId { get; init; }

    /// <summary>The host name.</summary>
    public Output<string> Host => Cluster.HostName;

    public Port Port => 10000;

    /// <summary>What further caches of the same network take as their <see cref="ZoneId"/>.</summary>
    public Output<string> PrivateZoneId => ZoneId is null ? Zone.Id : Output.Format($"{ZoneId}");

    private RedisEnterprise Cluster => Part("cluster", new RedisEnterprise
    {
        ResourceGroupName = ResourceGroupName,
        Sku = new() { Name = Size },
        HighAvailability = HighAvailability ? "Enabled" : "Disabled",
        MinimumTlsVersion = "1.2",
        PublicNetworkAccess = "Disabled",
    });

    private Database Database => Part("database", new Database
    {
        ResourceGroupName = ResourceGroupName,
        ClusterName = Cluster.Name,
        DatabaseName = "default",
        Port = (int)Port,
        ClientProtocol = "Encrypted",
        ClusteringPolicy = Clustering,
        AccessKeysAuthentication = "Disabled",
    });

    private PrivateZone Zone => Part("zone", new PrivateZone { ResourceGroupName = ResourceGroupName, PrivateZoneName = ZoneName, Location = "global" });

    private PrivateEndpoint Endpoint => Part("endpoint", new PrivateEndpoint
    {
        ResourceGroupName = ResourceGroupName,
        Subnet = new() { Id = SubnetId },
        PrivateLinkServiceConnections = [new() { Name = "cache", PrivateLinkServiceId = Cluster.Id, GroupIds = ["redisEnterprise"] }],
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Cluster);
        lowering.Add(Database);
        if (ZoneId is null)
        {
            lowering.Add(Zone);
            lowering.Add(Part("link", PrivateZoneLink.Of(Zone, NetworkId)));
        }

        lowering.Add(Endpoint);
        lowering.Add(Part("names", new PrivateDnsZoneGroup
        {
            ResourceGroupName = ResourceGroupName,
            PrivateEndpointName = Endpoint.Name,
            PrivateDnsZoneGroupName = "default",
            PrivateDnsZoneConfigs = [new() { Name = "cache", PrivateDnsZoneId = PrivateZoneId }],
        }));
        foreach (var (name, id) in Users)
        {
            lowering.Add(User(name, id));
        }
    }

    private AccessPolicyAssignment User(string name, Input<string> id) => name.All(char.IsAsciiLetterOrDigit)
        ? Part($"user-{name}", new AccessPolicyAssignment
        {
            ResourceGroupName = ResourceGroupName,
            ClusterName = Cluster.Name,
            DatabaseName = Database.Name,
            AccessPolicyAssignmentName = name,
            AccessPolicyName = "default",
            User = new() { ObjectId = id },
        })
        : throw new AuthoringException($"a user of a Cache is named by letters and digits alone, which Azure demands, and \"{name}\" has others", Origin);
}
