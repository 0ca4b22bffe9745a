using Environments.Awesome.Shared;
using GitOpsDsl.Aws;
using GitOpsDsl.Aws.Cloudwatch;
using GitOpsDsl.Aws.Secretsmanager;
using Secret = GitOpsDsl.Aws.Secretsmanager.Secret;

namespace Environments.Awesome.Modules.Latest;

/// <summary>Since 1.0: Node.js 22, mails with a token from Vault, and an alarm of the shared monitoring when the function fails.</summary>
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

    private Secret MailToken => Part("mail-token", new Secret { Description = "What the function sends mails with" });

    private ServerlessFunction Function => Nested("function", new ServerlessFunction
    {
        Runtime = "nodejs22.x",
        Handler = "index.handler",
        Code = Asset.RemoteArchive("https://releases.example.com/awesome/backend-latest.zip"),
        VpcId = Network.VpcId,
        SubnetIds = Network.PrivateSubnetIds,
        Variables = new() { ["DB_HOST"] = Database.Host },
        Secrets = new() { ["DB_SECRET_ARN"] = Database.SecretArn, ["MAIL_TOKEN_ARN"] = MailToken.Arn },
        Url = FunctionUrlAccess.Everyone,
        Origins = [$"https://{Page}"],
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Network);
        lowering.Add(Database);
        lowering.Add(MailToken);
        lowering.Add(Part("mail-token-value", new SecretVersion { SecretId = MailToken.Id, SecretString = new SecretSetting("mail-token").Value }));
        lowering.Add(Function);
        lowering.Add(Part("errors", new MetricAlarm
        {
            Namespace = "AWS/Lambda",
            MetricName = "Errors",
            Dimensions = new() { ["FunctionName"] = Function.FunctionName },
            Statistic = "Sum",
            Period = 300,
            EvaluationPeriods = 1,
            ComparisonOperator = "GreaterThanThreshold",
            Threshold = 0,
            TreatMissingData = "notBreaching",
            AlarmActions = [Monitoring.Alarms],
        }));
    }
}
