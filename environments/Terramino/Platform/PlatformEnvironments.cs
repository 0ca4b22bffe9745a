namespace Environments.Terramino.Platform;

public static class PlatformEnvironments
{
    private static readonly PulumiProgram Frankfurt = new() { Config = new() { ["aws:region"] = "eu-central-1" } };

    [Environment]
    public static TerraminoPlatform Dev
    {
        get
        {
            var dev = new TerraminoPlatform { Namespace = "terramino-platform-dev", CreateNamespace = false, Clients = 2 };
            return dev with { Cloud = Frankfurt with { Outputs = new() { ["address"] = dev.Nodes.DnsName, ["vpc"] = dev.Network.VpcId } } };
        }
    }

    [Environment]
    public static TerraminoPlatform Prod => Dev with { Namespace = "terramino-platform-prod", Clients = 3 };
}
