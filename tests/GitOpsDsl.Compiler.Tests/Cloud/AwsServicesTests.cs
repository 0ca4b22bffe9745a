using GitOpsDsl.Aws;
using GitOpsDsl.Aws.Secretsmanager;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Each AWS component alone: what it becomes, and that neither the rules nor the provider's facts have anything to say of it.</summary>
public sealed class AwsServicesTests
{
    private static readonly MessageQueue Orders = new();

    private static readonly Secret Token = new();

    private static readonly DnsZone Zone = new() { Domain = "example.com" };

    private static readonly Dictionary<string, (string Name, object Part)[]> Programs = new()
    {
        ["cache"] = [("cache", new Cache { VpcId = "vpc-1", SubnetIds = ["subnet-1", "subnet-2"], AllowedCidr = "10.0.0.0/16" })],
        ["topic"] =
        [
            ("orders", Orders),
            ("news", new MessageTopic { Queues = [Orders] }),
            ("alarms", new MessageTopic { Services = ["cloudwatch.amazonaws.com"], Emails = ["oncall@example.com"] }),
        ],
        ["dns"] =
        [
            ("zone", Zone),
            ("mail", new DnsRecord { ZoneId = Zone.Id, Domain = "example.com", Type = "MX", Values = ["10 mx.example.com"] }),
            ("certificate", new TlsCertificate { Domain = "example.com", Others = ["*.example.com"], ZoneId = Zone.Id }),
        ],
        ["static-site"] =
        [
            ("plain", new StaticSite { SinglePage = true }),
            ("page", new StaticSite
            {
                Domain = "shop.example.com",
                ZoneId = "Z1",
                NotFoundPage = "404.html",
                Files = new() { ["index.html"] = Asset.Text("<h1>Shop</h1>"), ["css/shop.css"] = Asset.File("./shop.css") },
            }),
        ],
        ["registry"] = [("images", new ContainerRegistry { Repositories = ["shop/web", "shop/mailer"] })],
        ["function"] =
        [
            ("token", Token),
            ("mailer", new ServerlessFunction { Runtime = "python3.13", Handler = "mailer.main", Code = Asset.Archive("./mailer") }),
            ("orders", new ServerlessFunction
            {
                Runtime = "nodejs22.x",
                Handler = "index.handler",
                Code = Asset.RemoteArchive("https://example.com/orders-1.2.0.zip"),
                VpcId = "vpc-1",
                SubnetIds = ["subnet-1", "subnet-2"],
                Variables = new() { ["LEVEL"] = "info" },
                Permissions = [new() { ["Effect"] = "Allow", ["Action"] = "s3:GetObject", ["Resource"] = "arn:aws:s3:::orders/*" }],
                Secrets = new() { ["TOKEN_ARN"] = Token.Arn },
                Url = FunctionUrlAccess.Everyone,
                Origins = ["https://shop.example.com"],
            }),
        ],
        ["kubernetes"] =
        [
            ("cluster", new KubernetesCluster { Version = "1.34", SubnetIds = ["subnet-1", "subnet-2"], Administrators = ["arn:aws:iam::111122223333:role/platform"] }),
        ],
    };

    public static TheoryData<string> Names => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_component_becomes_resources_of_which_no_rule_has_anything_to_say(string name) =>
        ComponentProgram.Verify($"Aws/{name}.yaml", Programs[name]);

    [Fact]
    public void A_site_with_a_domain_and_no_zone_for_it_is_refused_where_it_is_written()
    {
        var compilation = ComponentProgram.Compile(("page", new StaticSite { Domain = "shop.example.com" }));

        var finding = Assert.Single(compilation.Findings);
        Assert.Contains("Domain and ZoneId go together", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("AwsServicesTests.cs", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_is_excused_where_it_is_written()
    {
        static Postgres Database(params Excuse[] excuses) => new()
        {
            VpcId = "vpc-1",
            SubnetIds = ["subnet-1"],
            AllowedCidr = "10.0.0.0/16",
            DeletionProtection = false,
            Excuses = [.. excuses],
        };

        Assert.Equal(["GD7307"], ComponentProgram.Compile(("database", Database())).Findings.Select(static finding => finding.Id));
        Assert.Empty(ComponentProgram.Compile(("database", Database(new Excuse("GD7307", "it is filled anew every night")))).Findings);
    }

    [Fact]
    public void An_environment_whose_data_may_be_lost_is_not_asked_for_backups_and_protection()
    {
        var database = new Postgres { VpcId = "vpc-1", SubnetIds = ["subnet-1"], AllowedCidr = "10.0.0.0/16", DeletionProtection = false, BackupDays = 0 };

        Assert.Empty(ComponentProgram.Compile(new ComponentProgram { Namespace = "depot", Policy = new() { IsDisposable = true } }, ("database", database)).Findings);
        Assert.Equal(["GD7306", "GD7307"], ComponentProgram.Compile(("database", database)).Findings.Select(static finding => finding.Id).Order());
    }

    [Fact]
    public void Two_equal_components_with_parts_that_are_components_are_told_apart()
    {
        Component Database(string user) => new Postgres { VpcId = "vpc-1", SubnetIds = ["subnet-1"], AllowedCidr = "10.0.0.0/16", User = user };

        var compilation = ComponentProgram.Compile(("a", new Team { Database = (Postgres)Database("a") }), ("b", new Team { Database = (Postgres)Database("b") }));

        Assert.Empty(compilation.Findings);
        Assert.Contains("- ${a-database-access-group.id}", ComponentProgram.Text(compilation), StringComparison.Ordinal);
        Assert.Contains("- ${b-database-access-group.id}", ComponentProgram.Text(compilation), StringComparison.Ordinal);
    }

    private sealed record Team : Component
    {
        public required Postgres Database { get; init; }

        protected override void Lower(Lowering lowering) => lowering.Add(Nested("database", Database));
    }
}
