using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Network;
using GitOpsDsl.Azure.Privatedns;

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

    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The network from which it is reached.</summary>
    public required Input<string> NetworkId { get; init; }

    /// <summary>The subnet of that network in which it gets an address; others may be in it.</summary>
    public required Input<string> SubnetId { get; init; }

    /// <summary>Who may do everything in it: object ids of identities, each by a name of letters and digits.</summary>
    public required ValueMap<Input<string>> Users { get; init; }

    /// <summary>Size and kind: <c>Balanced_B0</c> has half a GiB, <c>Balanced_B5</c> six.</summary>
    public Input<string> Size { get; init; } = "Balanced_B0";

    /// <summary>Whether a copy takes over; without one the cache is empty after a failure.</summary>
    public bool HighAvailability { get; init; } = true;

    /// <summary><c>EnterpriseCluster</c>, which any client can talk to, <c>OSSCluster</c> or <c>NoCluster</c>.</summary>
    public Input<string> Clustering { get; init; } = "EnterpriseCluster";

    /// <summary>The id of the network's zone <c>privatelink.redis.azure.net</c>: a network has one for all caches, which the first one makes (<see cref="PrivateZoneId"/>).</summary>
    public Input<string>? ZoneId { get; init; }

    /// <summary>The host name.</summary>
    public Output<string> Host => Cluster.Output<string>("hostName");

    public Port Port => 10000;

    /// <summary>What further caches of the same network take as their <see cref="ZoneId"/>.</summary>
    public Output<string> PrivateZoneId => ZoneId is null ? Zone.Id : Output.Format($"{ZoneId}");

    private AnyResource Cluster => Of("cluster", "redisenterprise:RedisEnterprise", new()
    {
        ["sku"] = new() { ["name"] = Output.Format($"{Size}") },
        ["highAvailability"] = HighAvailability ? "Enabled" : "Disabled",
        ["minimumTlsVersion"] = "1.2",
        ["publicNetworkAccess"] = "Disabled",
    });

    private AnyResource Database => Of("database", "redisenterprise:Database", new()
    {
        ["clusterName"] = Cluster.Output<string>("name"),
        ["databaseName"] = "default",
        ["port"] = (int)Port,
        ["clientProtocol"] = "Encrypted",
        ["clusteringPolicy"] = Output.Format($"{Clustering}"),
        ["accessKeysAuthentication"] = "Disabled",
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
            lowering.Add(Part("link", PrivateZoneLink.Of(ResourceGroupName, Zone.Name, NetworkId)));
        }

        lowering.Add(Endpoint);
        lowering.Add(Of("names", "network:PrivateDnsZoneGroup", new()
        {
            ["privateEndpointName"] = Endpoint.Name,
            ["privateDnsZoneGroupName"] = "default",
            ["privateDnsZoneConfigs"] = [new() { ["name"] = "cache", ["privateDnsZoneId"] = PrivateZoneId }],
        }));
        foreach (var (name, id) in Users)
        {
            lowering.Add(User(name, id));
        }
    }

    private AnyResource User(string name, Input<string> id) => name.All(char.IsAsciiLetterOrDigit)
        ? Of($"user-{name}", "redisenterprise:AccessPolicyAssignment", new()
        {
            ["clusterName"] = Cluster.Output<string>("name"),
            ["databaseName"] = Database.Output<string>("name"),
            ["accessPolicyAssignmentName"] = name,
            ["accessPolicyName"] = "default",
            ["user"] = new() { ["objectId"] = Output.Format($"{id}") },
        })
        : throw new AuthoringException($"a user of a Cache is named by letters and digits alone, which Azure demands, and \"{name}\" has others", Origin);

    /// <summary>A resource of a type that there is no record of.</summary>
    private AnyResource Of(string name, string type, ValueMap<CloudJson> properties) =>
        Part(name, new AnyResource($"azure-native:{type}") { Properties = properties.With("resourceGroupName", Output.Format($"{ResourceGroupName}")) });
}
