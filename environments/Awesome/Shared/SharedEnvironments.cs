namespace Environments.Awesome.Shared;

public static class SharedEnvironments
{
    [Environment]
    public static AwesomeShared Main => new()
    {
        Namespace = "awesome-shared",
        Agent = new ArgoCd { Repository = Repository.Url },
        Cloud = new PulumiOperator
        {
            Backend = "s3://awesome-pulumi-state",
            SecretsProvider = "awskms:///alias/awesome-pulumi",
            Config = new() { ["aws:region"] = "eu-central-1" },
        },
    };
}
