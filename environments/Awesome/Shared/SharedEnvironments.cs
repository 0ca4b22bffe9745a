namespace Environments.Awesome.Shared;

public static class SharedEnvironments
{
    [Environment]
    public static AwesomeShared Main => new()
    {
        Namespace = "awesome-shared",
        CreateNamespace = false,
        Cloud = new PulumiProgram { Config = new() { ["aws:region"] = "eu-central-1" } },
    };
}
