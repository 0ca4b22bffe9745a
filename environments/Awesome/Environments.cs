namespace Environments.Awesome;

public static class Environments
{
    [Environment]
    public static Awesome Int => new()
    {
        Namespace = "awesome-gitops-int",
        Agent = new ArgoCd { Repository = Repository.Url },
        Cloud = new PulumiOperator
        {
            Backend = "s3://awesome-pulumi-state",
            SecretsProvider = "awskms:///alias/awesome-pulumi",
            Config = new() { ["aws:region"] = "eu-central-1" },
            Vault = new() { Server = "https://vault.example.com", Team = "awesome" },
        },
        Web = new()
        {
            Image = "bespinian/awesome-image:2.0.0",
            Port = 8080,
            Config = new()
            {
                ["APP_TITLE"] = "Something even more awesome!",
                ["DB_HOST"] = "db.int.example.com",
            },
        },
        Page = "page.int.awesome.example.com",
        Backend = new Modules.Latest.Backend(),
        Frontend = new Modules.Latest.Frontend(),
    };

    [Environment]
    public static Awesome Prd => Int with
    {
        Namespace = "awesome-gitops-prd",
        Web = Int.Web with
        {
            Image = "bespinian/awesome-image:1.0.0",
            Replicas = 3,
            Host = "awesome.example.com",
            Config = new(Int.Web.Config)
            {
                ["APP_TITLE"] = "Something awesome!",
                ["DB_HOST"] = "db.prd.example.com",
            },
        },
        Page = "page.awesome.example.com",
        Backend = new Modules.V1_0.Backend { MultiZone = true },
        Frontend = new Modules.V1_0.Frontend(),
    };
}
