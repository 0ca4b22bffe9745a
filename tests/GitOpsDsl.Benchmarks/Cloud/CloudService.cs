using GitOpsDsl.Aws.Cloudwatch;
using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Aws.Ssm;
using GitOpsDsl.Aws.Vpc;
using AwsSecret = GitOpsDsl.Aws.Secretsmanager.Secret;

namespace GitOpsDsl.Benchmarks.Cloud;

/// <summary>Five cloud resources with tags, which refer to each other.</summary>
internal sealed record CloudService : Component
{
    /// <summary>How many resources one is.</summary>
    public const int Resources = 5;

    public required string Network { get; init; }

    private SecurityGroup Group => Part("group", new SecurityGroup { Description = $"{Network}, its services", Tags = Tags, VpcId = Network });

    private AwsSecret Token => Part("token", new AwsSecret { Description = "What it calls its neighbours with", Tags = Tags });

    private InputMap<string> Tags => new() { ["network"] = Network, ["service"] = Network, ["team"] = "benchmarks" };

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Group);
        lowering.Add(Token);
        lowering.Add(Part("https", new SecurityGroupIngressRule
        {
            SecurityGroupId = Group.Id,
            CidrIpv4 = "10.0.0.0/8",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
        }));
        lowering.Add(Part("address", new Parameter { Name = $"/{Network}/group", Type = "String", InsecureValue = $"{Group.Id} of {Token.Arn}", Tags = Tags }));
        lowering.Add(Part("errors", new MetricAlarm
        {
            Namespace = "AWS/Lambda",
            MetricName = "Errors",
            Dimensions = new() { ["Group"] = Group.Id },
            Statistic = "Sum",
            Period = 300,
            EvaluationPeriods = 1,
            ComparisonOperator = "GreaterThanThreshold",
            Threshold = 0,
            TreatMissingData = "notBreaching",
            Tags = Tags,
        }));
    }
}
