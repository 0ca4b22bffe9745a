using GitOpsDsl.Aws;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>What AWS components become, and that no rule has anything to say of their defaults.</summary>
public sealed class AwsComponentsTests
{
    private static readonly Origin Place = new("/_/Depot.cs", 5);

    [Fact]
    public void Components_become_resources_that_reach_one_another()
    {
        var compilation = Compile(new Depot { Namespace = "depot" });

        Assert.Empty(compilation.Findings);
        Golden.Verify(ComponentProgram.Text(compilation), "aws-components.yaml");
    }

    [Fact]
    public void The_providers_facts_and_the_rules_have_nothing_to_say_of_the_defaults()
    {
        Assert.Empty(ComponentProgram.Lint(ComponentProgram.Text(Compile(new Depot { Namespace = "depot" }))));
    }

    [Fact]
    public void A_workload_reads_host_bucket_and_queue_from_what_the_program_writes()
    {
        var deployment = CloudShop.File(Compile(new Depot { Namespace = "depot" }), "depot/prod/web/deployment-web.yaml")!;

        Assert.All(["DB_HOST", "BUCKET", "QUEUE"], name => Assert.Contains($"- name: {name}\n", deployment, StringComparison.Ordinal));
        Assert.Contains("name: web-outputs", deployment, StringComparison.Ordinal);
    }

    private static Compilation Compile(Depot depot)
    {
        var entry = new EnvironmentEntry("depot", "prod", "Environments.Prod", Place, false, () => [depot], static (environment, into) =>
        {
            var own = (Depot)environment;
            into.Add("network", own.Network, Place);
            into.Add("database", own.Database, Place);
            into.Add("uploads", own.Uploads, Place);
            into.Add("orders", own.Orders, Place);
            into.Add("web", own.Web, Place);
        });
        return Pipeline.Compile([entry], new CompileOptions { ProjectDirectory = "/" });
    }

    private sealed record Depot : GitOpsEnvironment
    {
        public Network Network { get; } = new() { Zones = ["eu-central-1a", "eu-central-1b"] };

        public Postgres Database => new() { VpcId = Network.VpcId, SubnetIds = Network.PrivateSubnetIds, AllowedCidr = "10.0.0.0/16" };

        public PrivateBucket Uploads { get; } = new();

        public MessageQueue Orders { get; } = new();

        public WebService Web => new()
        {
            Image = "registry.example.com/depot/web:1.4.0",
            Config = new() { ["DB_HOST"] = Database.Host, ["BUCKET"] = Uploads.BucketName, ["QUEUE"] = Orders.Url },
        };
    }
}
