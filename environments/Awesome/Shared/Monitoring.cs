using GitOpsDsl.Aws.Ssm;

namespace Environments.Awesome.Shared;

/// <summary>The topic of all environments' alarms, as those know it that only use it: by the parameter that has its ARN.</summary>
public static class Monitoring
{
    public const string ParameterName = "/awesome/alarms";

    public static Output<string> Alarms => new GetParameter { Name = ParameterName }.InsecureValue;
}
