using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Autoscaling;
using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Aws.Lb;
using GitOpsDsl.Aws.Vpc;

namespace GitOpsDsl.Aws;

/// <summary>
/// Machines that are all alike, behind a load balancer: a launch template, an auto scaling group, an application load balancer, and
/// security groups that let the world in to the balancer, and the balancer to the machines. A change of image or user data replaces the
/// machines one after another, new ones first, so that the service stays up.
/// </summary>
public record LoadBalancedGroup : Component
{
    public LoadBalancedGroup([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(SecurityGroup), "vpcId")]
    [LowersTo(typeof(TargetGroup), "vpcId")]
    public required Input<string> VpcId { get; init; }

    /// <summary>Where the balancer is: public subnets of two zones at least.</summary>
    [LowersTo(typeof(LoadBalancer), "subnets")]
    public required InputList<string> BalancerSubnetIds { get; init; }

    /// <summary>Where the machines are.</summary>
    [LowersTo(typeof(Group), "vpcZoneIdentifiers")]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The machine image.</summary>
    [LowersTo(typeof(LaunchTemplate), "imageId")]
    public required Input<string> ImageId { get; init; }

    [LowersTo(typeof(LaunchTemplate), "instanceType")]
    public Input<string> InstanceType { get; init; } = "t3.micro";

    /// <summary>What a machine runs when it starts, as text; anyone on the machine can read it.</summary>
    [LowersTo(typeof(LaunchTemplate), "userData")]
    public required Input<string> UserData { get; init; }

    /// <summary>The port that the machines listen on.</summary>
    [LowersTo(typeof(TargetGroup), "port")]
    public Port Port { get; init; } = 80;

    /// <summary>The path that answers when a machine is well.</summary>
    [LowersTo(typeof(TargetGroup), "healthCheck.path")]
    public string HealthPath { get; init; } = "/";

    /// <summary>How many machines there should be.</summary>
    [LowersTo(typeof(Group), "desiredCapacity")]
    public required int Desired { get; init; }

    [LowersTo(typeof(Group), "minSize")]
    public int Minimum { get; init; } = 1;

    [LowersTo(typeof(Group), "maxSize")]
    public required int Maximum { get; init; }

    /// <summary>The certificate to answer HTTPS with; plain HTTP only when not set.</summary>
    [LowersTo(typeof(Listener), "certificateArn", Name = "{name}-https")]
    public Input<string>? CertificateArn { get; init; }

    /// <summary>Whether the balancer can't be deleted by mistake.</summary>
    [LowersTo(typeof(LoadBalancer), "enableDeletionProtection")]
    public bool DeletionProtection { get; init; } = true;

    /// <summary>The name under which it is reached.</summary>
    public Output<string> DnsName => Balancer.DnsName;

    private SecurityGroup BalancerAccess => Part("balancer-access", new SecurityGroup { VpcId = VpcId, Description = "The world to the balancer" });

    private SecurityGroup MachineAccess => Part("machine-access", new SecurityGroup { VpcId = VpcId, Description = "The balancer to the machines" });

    private LoadBalancer Balancer => Part("balancer", new LoadBalancer
    {
        LoadBalancerType = "application",
        Subnets = BalancerSubnetIds,
        SecurityGroups = [BalancerAccess.Id],
        DropInvalidHeaderFields = true,
        EnableDeletionProtection = DeletionProtection,
    });

    private TargetGroup Targets => Part("targets", new TargetGroup
    {
        VpcId = VpcId,
        Port = (int)Port,
        Protocol = "HTTP",
        TargetType = "instance",
        DeregistrationDelay = 30,
        HealthCheck = new() { Path = HealthPath, Matcher = "200", Interval = 10, Timeout = 5, HealthyThreshold = 2, UnhealthyThreshold = 3 },
    });

    private LaunchTemplate Template => Part("template", new LaunchTemplate
    {
        ImageId = ImageId,
        InstanceType = InstanceType,
        UserData = Output.Base64(UserData),
        VpcSecurityGroupIds = [MachineAccess.Id],
        MetadataOptions = new() { HttpEndpoint = "enabled", HttpTokens = "required" },
        BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = "true", VolumeType = "gp3" } }],
    });

    private Group Machines => Part("machines", new Group
    {
        DesiredCapacity = Desired,
        MinSize = Minimum,
        MaxSize = Maximum,
        VpcZoneIdentifiers = SubnetIds,
        TargetGroupArns = [Targets.Arn],
        HealthCheckType = "ELB",
        HealthCheckGracePeriod = 60,
        LaunchTemplate = new() { Id = Template.Id, Version = $"{Template.LatestVersion}" },
        InstanceRefresh = new() { Strategy = "Rolling", Preferences = new() { MinHealthyPercentage = 100, MaxHealthyPercentage = 200, AutoRollback = true } },
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(BalancerAccess);
        lowering.Add(MachineAccess);
        lowering.Add(Balancer);
        lowering.Add(Targets);
        lowering.Add(Template);
        lowering.Add(Machines);
        Access(lowering);
        Listen(lowering);
    }

    private void Access(Lowering lowering)
    {
        int[] ports = CertificateArn is null ? [80] : [80, 443];
        foreach (var port in ports)
        {
            lowering.Add(Part(FormattableString.Invariant($"world-to-{port}"), new SecurityGroupIngressRule
            {
                SecurityGroupId = BalancerAccess.Id,
                IpProtocol = "tcp",
                FromPort = port,
                ToPort = port,
                CidrIpv4 = "0.0.0.0/0",
            }));
        }

        lowering.Add(Part("balancer-to-machines", new SecurityGroupEgressRule
        {
            SecurityGroupId = BalancerAccess.Id,
            IpProtocol = "tcp",
            FromPort = (int)Port,
            ToPort = (int)Port,
            ReferencedSecurityGroupId = MachineAccess.Id,
        }));
        lowering.Add(Part("machines-from-balancer", new SecurityGroupIngressRule
        {
            SecurityGroupId = MachineAccess.Id,
            IpProtocol = "tcp",
            FromPort = (int)Port,
            ToPort = (int)Port,
            ReferencedSecurityGroupId = BalancerAccess.Id,
        }));
        lowering.Add(Part("machines-outwards", new SecurityGroupEgressRule { SecurityGroupId = MachineAccess.Id, IpProtocol = "-1", CidrIpv4 = "0.0.0.0/0" }));
    }

    private void Listen(Lowering lowering)
    {
        ValueList<ListenerDefaultAction> forward = [new() { Type = "forward", TargetGroupArn = Targets.Arn }];
        ValueList<ListenerDefaultAction> redirect = [new() { Type = "redirect", Redirect = new() { Protocol = "HTTPS", Port = "443", StatusCode = "HTTP_301" } }];
        lowering.Add(Part("http", new Listener
        {
            LoadBalancerArn = Balancer.Arn,
            Port = 80,
            Protocol = "HTTP",
            DefaultActions = CertificateArn is null ? forward : redirect,
        }));
        if (CertificateArn is not null)
        {
            lowering.Add(Part("https", new Listener
            {
                LoadBalancerArn = Balancer.Arn,
                Port = 443,
                Protocol = "HTTPS",
                CertificateArn = CertificateArn,
                SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06",
                DefaultActions = forward,
            }));
        }
    }
}
