using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Containerservice;

namespace GitOpsDsl.Azure;

/// <summary>
/// A Kubernetes cluster of AKS: who does what in it is decided by Entra ID alone, its API answers inside the network or to named addresses,
/// pods get identities by workload identity, and it takes patches by itself.
/// </summary>
public record KubernetesCluster : Component
{
    public KubernetesCluster([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(ManagedCluster), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Of Kubernetes: <c>1.34</c>.</summary>
    [LowersTo(typeof(ManagedCluster), "kubernetesVersion")]
    public required Input<string> Version { get; init; }

    /// <summary>Where the nodes are.</summary>
    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].vnetSubnetID")]
    public required Input<string> SubnetId { get; init; }

    /// <summary>Entra ID groups that may do everything in it, by object id.</summary>
    [LowersTo(typeof(ManagedCluster), "aadProfile.adminGroupObjectIDs")]
    public required ValueList<string> Administrators { get; init; }

    /// <summary>Addresses of the internet that reach its API: <c>203.0.113.0/24</c>. With none it has no address of the internet.</summary>
    [LowersTo(typeof(ManagedCluster), "apiServerAccessProfile")]
    public ValueList<string> PublicCidrs { get; init; } = [];

    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].vmSize")]
    public Input<string> InstanceType { get; init; } = "Standard_D2s_v5";

    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].availabilityZones")]
    public ValueList<string> Zones { get; init; } = ["1", "2", "3"];

    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].count")]
    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].minCount")]
    public int MinimumNodes { get; init; } = 2;

    [LowersTo(typeof(ManagedCluster), "agentPoolProfiles[0].maxCount")]
    public int MaximumNodes { get; init; } = 4;

    /// <summary>Whether Pulumi refuses to delete it.</summary>
    [LowersTo(typeof(ManagedCluster), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    public Output<string> ClusterName => Cluster.Name;

    /// <summary>Whom workload identities trust.</summary>
    public Output<string> OidcIssuer => Cluster.OidcIssuerProfileOutput.IssuerURL;

    private ManagedCluster Cluster => Part("cluster", new ManagedCluster
    {
        ResourceGroupName = ResourceGroupName,
        KubernetesVersion = Version,
        DnsPrefix = "gitops",
        Sku = new() { Name = "Base", Tier = "Standard" },
        Identity = new() { Type = ResourceIdentityType.SystemAssigned },
        EnableRBAC = true,
        DisableLocalAccounts = true,
        AadProfile = new() { Managed = true, EnableAzureRBAC = true, AdminGroupObjectIDs = Administrators.ToArray() },
        ApiServerAccessProfile = PublicCidrs.Count == 0
            ? new() { EnablePrivateCluster = true }
            : new() { EnablePrivateCluster = false, AuthorizedIPRanges = PublicCidrs.ToArray() },
        NetworkProfile = new() { NetworkPlugin = "azure", NetworkPluginMode = "overlay", NetworkDataplane = "cilium", NetworkPolicy = "cilium", LoadBalancerSku = "standard" },
        OidcIssuerProfile = new() { Enabled = true },
        SecurityProfile = new() { WorkloadIdentity = new() { Enabled = true } },
        AutoUpgradeProfile = new() { UpgradeChannel = "patch", NodeOSUpgradeChannel = "NodeImage" },
        AgentPoolProfiles =
        [
            new()
            {
                Name = "system",
                Mode = "System",
                Type = "VirtualMachineScaleSets",
                OsType = "Linux",
                OsSKU = "AzureLinux",
                VmSize = InstanceType,
                VnetSubnetID = SubnetId,
                AvailabilityZones = Zones.ToArray(),
                EnableAutoScaling = true,
                Count = MinimumNodes,
                MinCount = MinimumNodes,
                MaxCount = MaximumNodes,
            },
        ],
        Options = new() { Protect = DeletionProtection ? true : null, IgnoreChanges = ["agentPoolProfiles[0].count"] },
    });

    protected override void Lower(Lowering lowering) => lowering.Add(Cluster);
}
