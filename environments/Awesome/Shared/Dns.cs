using GitOpsDsl.Aws.Route53;

namespace Environments.Awesome.Shared;

/// <summary>The zone of all environments, as those know it that only use it: by its name.</summary>
public static class Dns
{
    public const string Domain = "awesome.example.com";

    public static Output<string> ZoneId => new GetZone { Name = Domain }.ZoneIdOutput;
}
