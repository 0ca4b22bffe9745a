using GitOpsDsl.Aws;
using GitOpsDsl.Aws.Ec2;

namespace Environments.Terramino.Platform;

/// <summary>What terramino's machines run on, and what the team of the platform owns: a network, the machines, and the way in to them.</summary>
public record TerraminoPlatform : GitOpsEnvironment
{
    /// <summary>How many machines run the game.</summary>
    public required int Clients { get; init; }

    public Network Network => new() { Zones = ["eu-central-1a", "eu-central-1b"], Prefix = "10.20", Nat = true };

    public LoadBalancedGroup Nodes => new()
    {
        VpcId = Network.VpcId,
        BalancerSubnetIds = Network.PublicSubnetIds,
        SubnetIds = Network.PrivateSubnetIds,
        ImageId = AmazonLinux.Id,
        InstanceType = "t3.small",
        UserData = StartDocker,
        Port = 8080,
        HealthPath = "/healthz",
        Desired = Clients,
        Minimum = 2,
        Maximum = 6,
    };

    private static GetAmi AmazonLinux => new()
    {
        MostRecent = true,
        Owners = ["amazon"],
        Filters = [new() { Name = "name", Values = ["al2023-ami-2023.*-x86_64"] }],
    };

    private const string StartDocker =
        """
        #!/bin/bash
        dnf install -y docker
        systemctl enable --now docker

        """;
}
