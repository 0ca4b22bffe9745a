using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Authorization;
using GitOpsDsl.Azure.Dbforpostgresql;
using GitOpsDsl.Azure.Privatedns;

namespace GitOpsDsl.Azure;

/// <summary>
/// A PostgreSQL flexible server that only its network reaches: encrypted, backed up, kept by Pulumi. There is no password: people and
/// workloads log in with Entra ID.
/// </summary>
public record Postgres : Component
{
    public Postgres([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(PrivateZone), "resourceGroupName")]
    [LowersTo(typeof(Server), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The network from which it is reached.</summary>
    [LowersTo(typeof(VirtualNetworkLink), "virtualNetwork.id")]
    public required Input<string> NetworkId { get; init; }

    /// <summary>A subnet of that network that is PostgreSQL's alone.</summary>
    [LowersTo(typeof(Server), "network.delegatedSubnetResourceId")]
    public required Input<string> SubnetId { get; init; }

    /// <summary>The Entra ID group that may do everything in it, by its object id.</summary>
    [LowersTo(typeof(AdministratorsMicrosoftEntra), "objectId")]
    public required Input<string> AdministratorsId { get; init; }

    /// <summary>That group's name.</summary>
    [LowersTo(typeof(AdministratorsMicrosoftEntra), "principalName")]
    public required Input<string> AdministratorsName { get; init; }

    [LowersTo(typeof(Server), "version")]
    public Input<string> Version { get; init; } = "17";

    [LowersTo(typeof(Server), "sku.name")]
    public Input<string> InstanceClass { get; init; } = "Standard_B1ms";

    /// <summary><c>Burstable</c>, <c>GeneralPurpose</c> or <c>MemoryOptimized</c>, as the instance class is.</summary>
    [LowersTo(typeof(Server), "sku.tier")]
    public Input<string> Tier { get; init; } = "Burstable";

    /// <summary>In GiB; 32 at least.</summary>
    [LowersTo(typeof(Server), "storage.storageSizeGB")]
    public int Storage { get; init; } = 32;

    /// <summary>A second server in another zone, which takes over; not of the tier <c>Burstable</c>.</summary>
    [LowersTo(typeof(Server), "highAvailability.mode")]
    public bool MultiZone { get; init; }

    [LowersTo(typeof(Dbforpostgresql.Database), "databaseName")]
    public string Database { get; init; } = "app";

    /// <summary>For how many days backups are kept.</summary>
    [LowersTo(typeof(Server), "backup.backupRetentionDays")]
    public int BackupDays { get; init; } = 7;

    /// <summary>Whether Pulumi refuses to delete it.</summary>
    [LowersTo(typeof(Server), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    /// <summary>The host name.</summary>
    public Output<string> Host => Server.FullyQualifiedDomainName;

    public Port Port => 5432;

    private static Output<string> Tenant => new GetClientConfig().TenantId;

    private PrivateZone Zone => Part("zone", new PrivateZone { ResourceGroupName = ResourceGroupName, Location = "global" });

    private VirtualNetworkLink Link => Part("link", PrivateZoneLink.Of(Zone, NetworkId));

    private Server Server => Part("server", new Server
    {
        ResourceGroupName = ResourceGroupName,
        Version = Version,
        Sku = new() { Name = InstanceClass, Tier = Tier },
        Storage = new() { StorageSizeGB = Storage, AutoGrow = "Enabled" },
        Backup = new() { BackupRetentionDays = BackupDays, GeoRedundantBackup = "Disabled" },
        HighAvailability = new() { Mode = MultiZone ? "ZoneRedundant" : "Disabled" },
        Network = new() { DelegatedSubnetResourceId = SubnetId, PrivateDnsZoneArmResourceId = Zone.Id, PublicNetworkAccess = "Disabled" },
        AuthConfig = new() { ActiveDirectoryAuth = "Enabled", PasswordAuth = "Disabled", TenantId = Tenant },
        Options = new() { DependsOn = [Link], Protect = DeletionProtection ? true : null },
    });

    protected override void Lower(Lowering lowering)
    {
        // A network has one zone of a name: each server its own, of each environment that is in the network.
        lowering.Add(Zone with { PrivateZoneName = $"{lowering.ProgramNameOf(Zone)}.{lowering.Environment.Namespace}.postgres.database.azure.com" });
        lowering.Add(Link);
        lowering.Add(Server);
        lowering.Add(Part("database", new Dbforpostgresql.Database
        {
            ResourceGroupName = ResourceGroupName,
            ServerName = Server.Name,
            DatabaseName = Database,
            Charset = "UTF8",
        }));
        lowering.Add(Part("administrators", new AdministratorsMicrosoftEntra
        {
            ResourceGroupName = ResourceGroupName,
            ServerName = Server.Name,
            ObjectId = AdministratorsId,
            PrincipalName = AdministratorsName,
            PrincipalType = "Group",
            TenantId = Tenant,
        }));
    }
}
