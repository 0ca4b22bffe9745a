using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Aws.Vpc;

namespace GitOpsDsl.Aws;

/// <summary>A security group that lets the machines of a network in on one port, and nobody else.</summary>
internal sealed record PrivateAccess : Component
{
    public PrivateAccess([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    public required Input<string> VpcId { get; init; }

    public required string AllowedCidr { get; init; }

    public required int Port { get; init; }

    public required string Description { get; init; }

    public Output<string> GroupId => Group.Id;

    private SecurityGroup Group => Part("group", new SecurityGroup { VpcId = VpcId, Description = Description });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Group);
        lowering.Add(Part("from-network", new SecurityGroupIngressRule
        {
            SecurityGroupId = GroupId,
            IpProtocol = "tcp",
            FromPort = Port,
            ToPort = Port,
            CidrIpv4 = AllowedCidr,
        }));
    }
}
