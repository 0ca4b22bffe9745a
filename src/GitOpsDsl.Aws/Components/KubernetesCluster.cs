using System.Globalization;
using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Aws.Eks;
using GitOpsDsl.Aws.Iam;
using GitOpsDsl.Aws.Kms;

namespace GitOpsDsl.Aws;

/// <summary>
/// A Kubernetes cluster of EKS with a group of nodes: its Secrets are encrypted with a key of its own, its API answers inside the network,
/// it writes all logs, and it can't be deleted by mistake. Pods get roles by EKS Pod Identity.
/// </summary>
public record KubernetesCluster : Component
{
    private static readonly string[] NodePolicies = ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryPullOnly"];

    public KubernetesCluster([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Of Kubernetes: <c>1.34</c>.</summary>
    [LowersTo(typeof(Cluster), "version")]
    public required string Version { get; init; }

    /// <summary>Private subnets of two zones at least.</summary>
    [LowersTo(typeof(Cluster), "vpcConfig.subnetIds")]
    [LowersTo(typeof(NodeGroup), "subnetIds")]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>Roles and users that may do everything in it, by ARN. Nobody else gets in, not even who made it.</summary>
    public required ValueList<string> Administrators { get; init; }

    /// <summary>Addresses of the internet that reach its API: <c>203.0.113.0/24</c>. None as shipped.</summary>
    [LowersTo(typeof(Cluster), "vpcConfig.endpointPublicAccess")]
    [LowersTo(typeof(Cluster), "vpcConfig.publicAccessCidrs")]
    public ValueList<string> PublicCidrs { get; init; } = [];

    [LowersTo(typeof(NodeGroup), "instanceTypes")]
    public ValueList<string> InstanceTypes { get; init; } = ["t4g.medium"];

    /// <summary>The image that nodes start from, which must be of the instance types' architecture.</summary>
    [LowersTo(typeof(NodeGroup), "amiType")]
    public string AmiType { get; init; } = "AL2023_ARM_64_STANDARD";

    /// <summary>How many nodes there are at first; an autoscaler may say otherwise then.</summary>
    [LowersTo(typeof(NodeGroup), "scalingConfig.desiredSize")]
    public int Nodes { get; init; } = 2;

    [LowersTo(typeof(NodeGroup), "scalingConfig.minSize")]
    public int MinimumNodes { get; init; } = 2;

    [LowersTo(typeof(NodeGroup), "scalingConfig.maxSize")]
    public int MaximumNodes { get; init; } = 4;

    /// <summary>Of each node, in GiB.</summary>
    [LowersTo(typeof(LaunchTemplate), "blockDeviceMappings[0].ebs.volumeSize")]
    public int DiskSize { get; init; } = 50;

    [LowersTo(typeof(Cluster), "deletionProtection")]
    public bool DeletionProtection { get; init; } = true;

    public Output<string> ClusterName => Cluster.NameOutput;

    public Output<string> Endpoint => Cluster.Endpoint;

    /// <summary>In base64, as kubeconfig files have it.</summary>
    public Output<string> CertificateAuthority => Cluster.CertificateAuthority.Data;

    /// <summary>For further groups of nodes.</summary>
    public Output<string> NodeRoleArn => NodeRole.Arn;

    private Key Secrets => Part("secrets", new Key { Description = "Secrets of a Kubernetes cluster", EnableKeyRotation = true });

    private Role Role => Part("role", new Role { AssumeRolePolicy = TakenBy("eks.amazonaws.com") });

    private RolePolicyAttachment RolePolicy => Part("role-policy", Attach(Role, "AmazonEKSClusterPolicy"));

    private Role NodeRole => Part("node-role", new Role { AssumeRolePolicy = TakenBy("ec2.amazonaws.com") });

    private IEnumerable<RolePolicyAttachment> NodeRolePolicies => NodePolicies.Select(policy => Part($"node-{policy}", Attach(NodeRole, policy)));

    private Cluster Cluster => Part("cluster", new Cluster
    {
        Version = Version,
        RoleArn = Role.Arn,
        VpcConfig = new()
        {
            SubnetIds = SubnetIds,
            EndpointPrivateAccess = true,
            EndpointPublicAccess = PublicCidrs.Count > 0,
            PublicAccessCidrs = PublicCidrs.Count > 0 ? PublicCidrs.ToArray() : (InputList<string>?)null,
        },
        AccessConfig = new() { AuthenticationMode = "API", BootstrapClusterCreatorAdminPermissions = false },
        EncryptionConfig = new() { ProviderValue = new() { KeyArn = Secrets.Arn }, Resources = ["secrets"] },
        EnabledClusterLogTypes = ["api", "audit", "authenticator", "controllerManager", "scheduler"],
        DeletionProtection = DeletionProtection,
        Options = new() { DependsOn = [RolePolicy] },
    });

    private LaunchTemplate Template => Part("template", new LaunchTemplate
    {
        MetadataOptions = new() { HttpEndpoint = "enabled", HttpTokens = "required", HttpPutResponseHopLimit = 1 },
        BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = "true", VolumeType = "gp3", VolumeSize = DiskSize } }],
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Secrets);
        lowering.Add(Role);
        lowering.Add(RolePolicy);
        lowering.Add(Cluster);
        lowering.Add(NodeRole);
        foreach (var policy in NodeRolePolicies)
        {
            lowering.Add(policy);
        }

        lowering.Add(Template);
        lowering.Add(Part("pod-identity", new Addon { ClusterName = ClusterName, AddonName = "eks-pod-identity-agent" }));
        lowering.Add(Part("nodes", NodeGroup));
        for (var i = 0; i < Administrators.Count; i++)
        {
            LetIn(lowering, string.Create(CultureInfo.InvariantCulture, $"administrator-{i + 1}"), Administrators[i]);
        }
    }

    private NodeGroup NodeGroup => new()
    {
        ClusterName = ClusterName,
        NodeRoleArn = NodeRole.Arn,
        SubnetIds = SubnetIds,
        AmiType = AmiType,
        InstanceTypes = InstanceTypes.ToArray(),
        LaunchTemplate = new() { Id = Template.Id, Version = $"{Template.LatestVersion}" },
        ScalingConfig = new() { DesiredSize = Nodes, MinSize = MinimumNodes, MaxSize = MaximumNodes },
        UpdateConfig = new() { MaxUnavailable = 1 },
        Options = new() { DependsOn = [.. NodeRolePolicies], IgnoreChanges = ["scalingConfig.desiredSize"] },
    };

    private void LetIn(Lowering lowering, string name, string principal)
    {
        var entry = Part(name, new AccessEntry { ClusterName = ClusterName, PrincipalArn = principal });
        lowering.Add(entry);
        lowering.Add(Part($"{name}-policy", new AccessPolicyAssociation
        {
            ClusterName = ClusterName,
            PrincipalArn = entry.PrincipalArnOutput,
            PolicyArn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
            AccessScope = new() { Type = "cluster" },
        }));
    }

    private static CloudJson TakenBy(string service) => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = [new() { ["Effect"] = "Allow", ["Principal"] = new() { ["Service"] = service }, ["Action"] = "sts:AssumeRole" }],
    };

    private static RolePolicyAttachment Attach(Role role, string policy) => new() { Role = role.NameOutput, PolicyArn = $"arn:aws:iam::aws:policy/{policy}" };
}
