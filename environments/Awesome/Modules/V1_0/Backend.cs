using GitOpsDsl.Aws;

namespace Environments.Awesome.Modules.V1_0;

/// <summary>A function, and PostgreSQL in a network of their own.</summary>
public record Backend : BackendModule
{
    /// <summary>A second database, which takes over.</summary>
    public bool MultiZone { get; init; }

    public override Output<string> Url => Function.Address;

    private Network Network => Nested("network", new Network { Zones = ["eu-central-1a", "eu-central-1b"], Prefix = "10.30", Nat = true });

    private Postgres Database => Nested("database", new Postgres
    {
        VpcId = Network.VpcId,
        SubnetIds = Network.PrivateSubnetIds,
        AllowedCidr = "10.30.0.0/16",
        MultiZone = MultiZone,
    });

    private ServerlessFunction Function => Nested("function", new ServerlessFunction
    {
        Runtime = "nodejs20.x",
        Handler = "index.handler",
        Code = Asset.RemoteArchive("https://releases.example.com/awesome/backend-1.0.0.zip"),
        VpcId = Network.VpcId,
        SubnetIds = Network.PrivateSubnetIds,
        Variables = new() { ["DB_HOST"] = Database.Host },
        Secrets = new() { ["DB_SECRET_ARN"] = Database.SecretArn },
        Url = FunctionUrlAccess.Everyone,
        Origins = [$"https://{Page}"],
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Network);
        lowering.Add(Database);
        lowering.Add(Function);
    }
}
