using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Rds;

namespace GitOpsDsl.Aws;

/// <summary>
/// A PostgreSQL database that only its network reaches: encrypted, backed up, kept when it is deleted. AWS makes the password, and keeps it
/// in Secrets Manager; it stands nowhere else.
/// </summary>
/// <example><code>Config = new() { ["DB_HOST"] = Database.Host }</code></example>
public record Postgres : Component
{
    public Postgres([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Ec2.SecurityGroup), "vpcId")]
    public required Input<string> VpcId { get; init; }

    /// <summary>Private subnets of two zones at least.</summary>
    [LowersTo(typeof(SubnetGroup), "subnetIds")]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The addresses that may connect: <c>10.0.0.0/16</c>.</summary>
    [LowersTo(typeof(Vpc.SecurityGroupIngressRule), "cidrIpv4")]
    public required string AllowedCidr { get; init; }

    [LowersTo(typeof(Rds.Instance), "engineVersion")]
    public string Version { get; init; } = "17";

    [LowersTo(typeof(Rds.Instance), "instanceClass")]
    public Input<string> InstanceClass { get; init; } = "db.t4g.micro";

    /// <summary>In GiB.</summary>
    [LowersTo(typeof(Rds.Instance), "allocatedStorage")]
    public int Storage { get; init; } = 20;

    /// <summary>A second instance in another zone, which takes over.</summary>
    [LowersTo(typeof(Rds.Instance), "multiAz")]
    public bool MultiZone { get; init; }

    [LowersTo(typeof(Rds.Instance), "dbName")]
    public string Database { get; init; } = "app";

    [LowersTo(typeof(Rds.Instance), "username")]
    public string User { get; init; } = "app";

    /// <summary>For how many days backups are kept.</summary>
    [LowersTo(typeof(Rds.Instance), "backupRetentionPeriod")]
    public int BackupDays { get; init; } = 7;

    [LowersTo(typeof(Rds.Instance), "deletionProtection")]
    public bool DeletionProtection { get; init; } = true;

    /// <summary>The host name.</summary>
    public Output<string> Host => Instance.Address;

    public Output<double> Port => Instance.PortOutput;

    /// <summary>The ARN of the secret in Secrets Manager that has user and password.</summary>
    public Output<string> SecretArn => Instance.MasterUserSecrets[0].SecretArn;

    private PrivateAccess Access => Nested("access", new PrivateAccess
    {
        VpcId = VpcId,
        AllowedCidr = AllowedCidr,
        Port = 5432,
        Description = "PostgreSQL from its network",
    });

    private SubnetGroup Subnets => Part("subnets", new SubnetGroup { SubnetIds = SubnetIds });

    private Rds.Instance Instance => Part("instance", new Rds.Instance
    {
        Engine = "postgres",
        EngineVersion = Version,
        InstanceClass = InstanceClass,
        AllocatedStorage = Storage,
        DbName = Database,
        Username = User,
        ManageMasterUserPassword = true,
        DbSubnetGroupName = Subnets.NameOutput,
        VpcSecurityGroupIds = [Access.GroupId],
        StorageEncrypted = true,
        MultiAz = MultiZone,
        BackupRetentionPeriod = BackupDays,
        CopyTagsToSnapshot = true,
        DeletionProtection = DeletionProtection,
        SkipFinalSnapshot = false,
        FinalSnapshotIdentifier = $"{Subnets.NameOutput}-final",
        PubliclyAccessible = false,
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Access);
        lowering.Add(Subnets);
        lowering.Add(Instance);
    }
}
