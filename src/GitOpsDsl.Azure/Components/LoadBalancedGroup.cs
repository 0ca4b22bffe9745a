using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Compute;
using GitOpsDsl.Azure.Monitor;
using GitOpsDsl.Azure.Network;

namespace GitOpsDsl.Azure;

/// <summary>
/// Linux machines that are all alike, behind an application gateway, which is Azure's balancer of HTTP: a scale set, whose number of
/// machines follows their load, and a security group that lets in the balancer alone. A change of image or custom data replaces the machines
/// one after another, new ones first and each once it answers, so that the service stays up; where the subscription has no room for one
/// more, Azure renews them in place.
/// </summary>
/// <remarks>
/// The scale set is of uniform orchestration: rolling upgrades are generally available there, and a preview of the flexible one
/// (learn.microsoft.com/azure/virtual-machine-scale-sets, configure-rolling-upgrades). Encryption at host must be allowed to the
/// subscription once: <c>az feature register --namespace Microsoft.Compute --name EncryptionAtHost</c>.
/// </remarks>
public record LoadBalancedGroup : Component
{
    public LoadBalancedGroup([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(PublicIPAddress), "resourceGroupName")]
    [LowersTo(typeof(ApplicationGateway), "resourceGroupName")]
    [LowersTo(typeof(NetworkSecurityGroup), "resourceGroupName")]
    [LowersTo(typeof(VirtualMachineScaleSet), "resourceGroupName")]
    [LowersTo(typeof(AutoscaleSetting), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>A subnet that is the balancer's alone, and that the internet reaches on 80 and 443: <see cref="PrivateNetwork.BalancerSubnetId"/>.</summary>
    [LowersTo(typeof(ApplicationGateway), "gatewayIPConfigurations[0].subnet.id")]
    public required Input<string> BalancerSubnetId { get; init; }

    /// <summary>The addresses of that subnet, which the machines let in: <see cref="PrivateNetwork.BalancerCidr"/>.</summary>
    [LowersTo(typeof(NetworkSecurityGroup), "securityRules[0].sourceAddressPrefix")]
    public required Input<string> BalancerCidr { get; init; }

    /// <summary>Where the machines are. They reach the internet only where their network has a way out (<see cref="PrivateNetwork.Nat"/>).</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].ipConfigurations[0].subnet.id")]
    public required Input<string> SubnetId { get; init; }

    /// <summary>The machine image: one of Azure's by publisher, offer, SKU and version, or one's own by id.</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.storageProfile.imageReference")]
    public required Compute.ImageReference Image { get; init; }

    [LowersTo(typeof(VirtualMachineScaleSet), "sku.name")]
    public Input<string> InstanceType { get; init; } = "Standard_D2s_v5";

    /// <summary>What a machine runs when it starts, as text, such as a script or cloud-init's configuration; anyone on the machine can read it.</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.osProfile.customData")]
    public required Input<string> CustomData { get; init; }

    /// <summary>Azure makes no machine that nobody could log in to; with no rule for port 22 nobody reaches it.</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys[0].keyData")]
    public required Input<string> SshPublicKey { get; init; }

    /// <summary>Whose key it is.</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.osProfile.adminUsername")]
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys[0].path")]
    public string Administrator { get; init; } = "azureuser";

    /// <summary>The port that the machines listen on.</summary>
    [LowersTo(typeof(ApplicationGateway), "backendHttpSettingsCollection[0].port")]
    [LowersTo(typeof(NetworkSecurityGroup), "securityRules[0].destinationPortRanges")]
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.extensionProfile.extensions[0].settings.port")]
    public Port Port { get; init; } = 80;

    /// <summary>The path that answers when a machine is well.</summary>
    [LowersTo(typeof(ApplicationGateway), "probes[0].path")]
    [LowersTo(typeof(VirtualMachineScaleSet), "virtualMachineProfile.extensionProfile.extensions[0].settings.requestPath")]
    public string HealthPath { get; init; } = "/";

    /// <summary>How many machines there should be when this is applied; then their load decides.</summary>
    [LowersTo(typeof(VirtualMachineScaleSet), "sku.capacity")]
    public required int Desired { get; init; }

    [LowersTo(typeof(AutoscaleSetting), "profiles[0].capacity.minimum")]
    [LowersTo(typeof(AutoscaleSetting), "profiles[0].capacity.default")]
    public int Minimum { get; init; } = 1;

    [LowersTo(typeof(AutoscaleSetting), "profiles[0].capacity.maximum")]
    public required int Maximum { get; init; }

    /// <summary>The load of the processors, in percent, above which there is one machine more.</summary>
    [LowersTo(typeof(AutoscaleSetting), "profiles[0].rules[0].metricTrigger.threshold")]
    public int BusyPercent { get; init; } = 70;

    /// <summary>The load of the processors, in percent, below which there is one machine less.</summary>
    [LowersTo(typeof(AutoscaleSetting), "profiles[0].rules[1].metricTrigger.threshold")]
    public int IdlePercent { get; init; } = 30;

    /// <summary>
    /// The certificate to answer HTTPS with, as a secret of Key Vault, without a version, so that a renewed one is taken:
    /// <c>https://shop.vault.azure.net/secrets/shop</c>. Plain HTTP only when not set.
    /// </summary>
    [LowersTo(typeof(ApplicationGateway), "sslCertificates[0].keyVaultSecretId")]
    public Input<string>? CertificateSecretId { get; init; }

    /// <summary>The identity as which the balancer reads the certificate.</summary>
    [LowersTo(typeof(ApplicationGateway), "identity.userAssignedIdentities")]
    public Input<string>? CertificateReaderId { get; init; }

    /// <summary>The zones of the region that it is in; none where a region has none.</summary>
    [LowersTo(typeof(PublicIPAddress), "zones")]
    [LowersTo(typeof(ApplicationGateway), "zones")]
    [LowersTo(typeof(VirtualMachineScaleSet), "zones")]
    public ValueList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Whether Pulumi refuses to delete the balancer and its address.</summary>
    [LowersTo(typeof(PublicIPAddress), "options.protect")]
    [LowersTo(typeof(ApplicationGateway), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    /// <summary>The address at which it is reached, for a record of type <c>A</c>.</summary>
    public Output<string> Address => PublicAddress.IpAddressOutput;

    private CloudOptions? Protection => DeletionProtection ? new() { Protect = true } : null;

    private InputList<string>? AllZones => Zones.Count == 0 ? (InputList<string>?)null : Zones.ToArray();

    private PublicIPAddress PublicAddress => Part("address", new PublicIPAddress
    {
        ResourceGroupName = ResourceGroupName,
        Sku = new() { Name = "Standard" },
        PublicIPAllocationMethod = "Static",
        Zones = AllZones,
        Options = Protection,
    });

    private ApplicationGateway Balancer => Part("balancer", WebGateway.Of(ResourceGroupName, BalancerSubnetId, PublicAddress.Id, (int)Port, HealthPath, CertificateSecretId) with
    {
        Identity = CertificateReaderId is null ? null : new() { Type = Network.ResourceIdentityType.UserAssigned, UserAssignedIdentities = [CertificateReaderId] },
        Zones = AllZones,
        Options = Protection,
    });

    private NetworkSecurityGroup Access => Part("access", new NetworkSecurityGroup
    {
        ResourceGroupName = ResourceGroupName,
        SecurityRules = [InboundRule.Of("balancer", 100, BalancerCidr, ((int)Port).ToString(CultureInfo.InvariantCulture)), InboundRule.DenyAll()],
    });

    private VirtualMachineScaleSet Machines => Part("machines", new VirtualMachineScaleSet
    {
        ResourceGroupName = ResourceGroupName,
        OrchestrationMode = "Uniform",
        Sku = new() { Name = InstanceType, Tier = "Standard", Capacity = Desired },
        Zones = AllZones,
        Overprovision = false,
        UpgradePolicy = new() { Mode = UpgradeMode.Rolling, RollingUpgradePolicy = new() { MaxSurge = true, RollbackFailedInstancesOnPolicyBreach = true } },
        AutomaticRepairsPolicy = new() { Enabled = true, GracePeriod = "PT10M", RepairAction = "Replace" },
        VirtualMachineProfile = Profile,
    });

    private VirtualMachineScaleSetVMProfile Profile => new()
    {
        OsProfile = new()
        {
            ComputerNamePrefix = "machine",
            AdminUsername = Administrator,
            CustomData = Output.Base64(CustomData),
            LinuxConfiguration = new()
            {
                DisablePasswordAuthentication = true,
                Ssh = new() { PublicKeys = [new() { Path = $"/home/{Administrator}/.ssh/authorized_keys", KeyData = SshPublicKey }] },
            },
        },
        StorageProfile = new()
        {
            ImageReference = Image,
            OsDisk = new() { CreateOption = "FromImage", Caching = CachingTypes.ReadWrite, ManagedDisk = new() { StorageAccountType = "StandardSSD_LRS" } },
        },
        SecurityProfile = new() { EncryptionAtHost = true },
        NetworkProfile = new() { NetworkInterfaceConfigurations = [NetworkInterface] },
        ExtensionProfile = new() { Extensions = [Health] },
    };

    private VirtualMachineScaleSetNetworkConfiguration NetworkInterface => new()
    {
        Name = "machine",
        Primary = true,
        NetworkSecurityGroup = new() { Id = Access.Id },
        IpConfigurations =
        [
            new()
            {
                Name = "machine",
                Primary = true,
                Subnet = new() { Id = SubnetId },
                ApplicationGatewayBackendAddressPools = [new() { Id = Balancer.BackendAddressPoolsOutput[0].Id }],
            },
        ],
    };

    /// <summary>How the scale set learns that a machine answers: the balancer's probes tell it nothing.</summary>
    private VirtualMachineScaleSetExtension Health => new()
    {
        Name = "health",
        Publisher = "Microsoft.ManagedServices",
        Type = "ApplicationHealthLinux",
        TypeHandlerVersion = "1.0",
        AutoUpgradeMinorVersion = true,
        EnableAutomaticUpgrade = true,
        Settings = new CloudJson { ["protocol"] = "http", ["port"] = (int)Port, ["requestPath"] = HealthPath },
    };

    private AutoscaleSetting Scaling => Part("scaling", new AutoscaleSetting
    {
        ResourceGroupName = ResourceGroupName,
        Enabled = true,
        TargetResourceUri = Machines.Id,
        Profiles =
        [
            new()
            {
                Name = "load",
                Capacity = new() { Default = Text(Minimum), Minimum = Text(Minimum), Maximum = Text(Maximum) },
                Rules = [LoadRule.Of(Machines, BusyPercent, isMore: true), LoadRule.Of(Machines, IdlePercent, isMore: false)],
            },
        ],
    });

    protected override void Lower(Lowering lowering)
    {
        if (CertificateSecretId is null != CertificateReaderId is null)
        {
            throw new AuthoringException("CertificateSecretId and CertificateReaderId go together: the balancer reads the certificate from Key Vault as that identity", Origin);
        }

        lowering.Add(PublicAddress);
        lowering.Add(Balancer);
        lowering.Add(Access);
        lowering.Add(Machines);
        lowering.Add(Scaling);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
