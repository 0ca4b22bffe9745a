using GitOpsDsl.Aws;
using GitOpsDsl.Aws.Ssm;

namespace Environments.Awesome.Shared;

/// <summary>What all environments of awesome have in common: the DNS zone, and whom alarms go to.</summary>
public record AwesomeShared : GitOpsEnvironment
{
    public DnsZone Zone => new() { Domain = Dns.Domain };

    public MessageTopic Alarms => new() { Services = ["cloudwatch.amazonaws.com"], Emails = ["oncall@example.com"] };

    public Parameter AlarmsParameter => new() { Name = Monitoring.ParameterName, Type = "String", InsecureValue = Alarms.Arn };
}
