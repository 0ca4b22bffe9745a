using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Storage;

namespace GitOpsDsl.Azure;

/// <summary>
/// A storage account with one container, which only machines of named subnets reach, as who they are and not with a key; that keeps earlier
/// versions, and what was deleted for a while.
/// </summary>
public record PrivateContainer : Component
{
    public PrivateContainer([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(StorageAccount), "resourceGroupName")]
    [LowersTo(typeof(BlobContainer), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The account's name in all of Azure: 3 to 24 small letters and digits.</summary>
    [LowersTo(typeof(StorageAccount), "accountName")]
    public required Input<string> AccountName { get; init; }

    /// <summary>Subnets whose machines reach it; a <see cref="PrivateNetwork"/>'s are ready for that.</summary>
    [LowersTo(typeof(StorageAccount), "networkRuleSet.virtualNetworkRules")]
    public required ValueList<Output<string>> SubnetIds { get; init; }

    /// <summary>How many copies are kept where: three zones of one region as shipped.</summary>
    [LowersTo(typeof(StorageAccount), "sku.name")]
    public Input<string> Redundancy { get; init; } = "Standard_ZRS";

    /// <summary>For how many days what was deleted can be brought back.</summary>
    [LowersTo(typeof(BlobServiceProperties), "deleteRetentionPolicy.days")]
    [LowersTo(typeof(BlobServiceProperties), "containerDeleteRetentionPolicy.days")]
    public int DeletedDays { get; init; } = 14;

    /// <summary>Whether Pulumi refuses to delete it.</summary>
    [LowersTo(typeof(StorageAccount), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    public Output<string> ContainerName => Container.Name;

    public Output<string> AccountId => Account.Id;

    /// <summary>Where blobs are read and written.</summary>
    public Output<string> Url => Output.Format($"https://{Account.Name}.blob.core.windows.net/{ContainerName}");

    private StorageAccount Account => Part("account", new StorageAccount
    {
        ResourceGroupName = ResourceGroupName,
        AccountName = AccountName,
        Kind = "StorageV2",
        Sku = new() { Name = Redundancy },
        AllowBlobPublicAccess = false,
        AllowSharedKeyAccess = false,
        AllowCrossTenantReplication = false,
        EnableHttpsTrafficOnly = true,
        MinimumTlsVersion = "TLS1_2",
        NetworkRuleSet = new()
        {
            DefaultAction = DefaultAction.Deny,
            Bypass = "AzureServices",
            VirtualNetworkRules = [.. SubnetIds.Select(static id => new VirtualNetworkRule { VirtualNetworkResourceId = id })],
        },
        Options = DeletionProtection ? new() { Protect = true } : null,
    });

    private BlobContainer Container => Part("container", new BlobContainer
    {
        ResourceGroupName = ResourceGroupName,
        AccountName = Account.Name,
        PublicAccess = PublicAccess.None,
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Account);
        lowering.Add(Container);
        lowering.Add(Part("history", new BlobServiceProperties
        {
            ResourceGroupName = ResourceGroupName,
            AccountName = Account.Name,
            BlobServicesName = "default",
            IsVersioningEnabled = true,
            DeleteRetentionPolicy = new() { Enabled = true, Days = DeletedDays },
            ContainerDeleteRetentionPolicy = new() { Enabled = true, Days = DeletedDays },
        }));
    }
}
