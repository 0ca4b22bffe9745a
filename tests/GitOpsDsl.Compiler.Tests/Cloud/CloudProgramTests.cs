using System.Text;
using GitOpsDsl.Random;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

public sealed class CloudProgramTests
{
    private static readonly Origin Place = new("/_/Shop.cs", 5);

    private static readonly CloudShop Shop = new() { Namespace = "shop-prod" };

    [Fact]
    public void Cloud_resources_become_a_program_beside_the_tree()
    {
        var compilation = CloudShop.Compile(Shop);

        Assert.Empty(compilation.Findings);
        Golden.Verify(CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml")!, "Pulumi.yaml");
    }

    [Fact]
    public void A_workload_reads_what_the_program_writes()
    {
        var compilation = CloudShop.Compile(Shop);

        Golden.Verify(CloudShop.File(compilation, "shop/prod/web/deployment-web.yaml")!, "deployment-web.yaml");
        Assert.Contains("TITLE", CloudShop.File(compilation, "shop/prod/web/configmap-web.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("BUCKET", CloudShop.File(compilation, "shop/prod/web/configmap-web.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_output_in_plain_configuration_goes_to_a_Secret_all_the_same()
    {
        var web = new WebService { Image = "web:1.0.0", Config = new() { ["URL"] = $"postgres://app:{Shop.Password.Result}@db/" } };
        var compilation = CloudShop.Compile(Shop, (shop, parts) =>
        {
            parts.Add("password", shop.Password, Place);
            parts.Add("web", web, Place);
        });

        var program = CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml")!;
        Assert.Contains("kubernetes:core/v1:Secret", program, StringComparison.Ordinal);
        Assert.DoesNotContain("ConfigMap", program, StringComparison.Ordinal);
        Assert.Contains("secretKeyRef", CloudShop.File(compilation, "shop/prod/web/deployment-web.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_of_what_the_environment_does_not_have_is_a_finding_at_its_line()
    {
        var foreign = new RandomPet { Prefix = "other" };
        var compilation = CloudShop.Compile(Shop, (shop, parts) =>
            parts.Add("bucket", new AnyResource("aws:s3:Bucket") { Properties = new() { ["bucket"] = foreign.Id } }, Place));

        var finding = Assert.Single(compilation.Findings);
        Assert.Equal("GD7102", finding.Id);
        Assert.Contains("bucket takes an output of a RandomPet", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("CloudProgramTests.cs", finding.File, StringComparison.Ordinal);
        Assert.Empty(compilation.Tree.Environments);
    }

    [Fact]
    public void An_earlier_name_is_an_alias_by_name_which_only_a_Program_can_not_carry()
    {
        const string Urn = "urn:pulumi:prod::depot::random:index/randomPet:RandomPet::older";
        var pet = new RandomPet { Options = new() { Aliases = ["old", Urn] } };

        var program = ComponentProgram.Text(ComponentProgram.Compile(("pet", pet)));
        var finding = Assert.Single(ComponentProgram.Compile(new ComponentProgram { Namespace = "depot", Cloud = new PulumiOperator() }, ("pet", pet)).Findings);

        Assert.Contains($"aliases:\n      - name: old\n      - {Urn}\n", program, StringComparison.Ordinal);
        Assert.Empty(ComponentProgram.Lint(program));
        Assert.Equal("GD7104", finding.Id);
        Assert.Contains("pet has the alias old, which is no URN", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_resource_that_could_not_be_written_it_is_not_said_that_it_lacks_its_properties()
    {
        var foreign = new RandomPet { Prefix = "other" };
        var compilation = CloudShop.Compile(Shop, (shop, parts) =>
            parts.Add("rule", new AnyResource("aws:vpc:SecurityGroupIngressRule") { Properties = new() { ["ipProtocol"] = "tcp", ["securityGroupId"] = foreign.Id } }, Place));

        Assert.Equal(["GD7102"], compilation.Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void Resources_that_a_loop_makes_on_one_line_are_told_apart()
    {
        var pets = new[] { "a", "b" }.Select(static name => new RandomPet { LogicalName = name, Prefix = "pet" }).ToArray();
        var compilation = CloudShop.Compile(Shop, (_, parts) =>
        {
            parts.Add("pets", pets, Place);
            parts.Add("bucket", new AnyResource("aws:s3:Bucket") { Properties = new() { ["bucket"] = (pets[1] with { }).Id } }, Place);
        });

        Assert.Contains("bucket: ${b.id}", CloudShop.File(compilation, "shop/prod.pulumi/Pulumi.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_resources_of_one_name_are_refused()
    {
        var compilation = CloudShop.Compile(Shop, (_, parts) =>
            parts.Add("pets", [new RandomPet { LogicalName = "a" }, new RandomPet { LogicalName = "a", Prefix = "x" }], Place));

        Assert.Equal(["GD7101"], compilation.Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_rule_finds_the_line_of_the_resource_and_an_excuse_keeps_it_back()
    {
        AnyResource Database(string? reason) => new("aws:rds:Instance")
        {
            Properties = new()
            {
                ["instanceClass"] = "db.t4g.micro",
                ["storageEncrypted"] = true,
                ["backupRetentionPeriod"] = 7,
                ["deletionProtection"] = true,
                ["publiclyAccessible"] = true,
            },
            Excuses = reason is null ? ValueMap<string>.Empty : new() { ["GD7302"] = reason },
        };

        var finding = Assert.Single(CloudShop.Compile(Shop, (_, parts) => parts.Add("db", Database(null), Place)).Findings);
        Assert.Equal(("GD7302", "resources.db.properties.publiclyAccessible"), (finding.Id, finding.Path));
        Assert.EndsWith("CloudProgramTests.cs", finding.File, StringComparison.Ordinal);
        Assert.Empty(CloudShop.Compile(Shop, (_, parts) => parts.Add("db", Database("a lab without data"), Place)).Findings);
    }

    [Fact]
    public void An_environment_without_cloud_resources_has_no_program()
    {
        var compilation = CloudShop.Compile(Shop, (_, parts) => parts.Add("web", new WebService { Image = "web:1.0.0" }, Place));

        Assert.Equal(["shop/prod"], compilation.Tree.Environments.Select(static environment => environment.Id));
    }

    [Theory]
    [InlineData("bucket")]
    [InlineData("buckt")]
    public void Programs_and_findings_are_the_same_with_any_number_of_threads(string property)
    {
        const int Count = 80;
        EnvironmentEntry Environment(int number) => new(
            "shop",
            $"env-{number}",
            $"Environments.Env{number}",
            Place,
            false,
            () => [Shop with { Cloud = number % 3 == 0 ? new PulumiOperator { Backend = "s3://state" } : new PulumiProgram() }],
            (_, into) => into.Add("files", new AnyResource("aws:s3:Bucket") { Properties = new() { [property] = $"uploads-{number}" } }, Place));
        Compilation With(int threads) =>
            Pipeline.Compile([.. Enumerable.Range(0, Count).Select(Environment)], new CompileOptions { ProjectDirectory = "/", Parallelism = threads });
        IEnumerable<string> Written(Compilation compilation) => compilation.Tree.Environments
            .SelectMany(static environment => environment.Files, static (environment, file) => $"{environment.Id}/{file.Path}: {Encoding.UTF8.GetString(file.Content.Span)}");

        var (alone, together) = (With(threads: 1), With(threads: 4));

        Assert.Equal(Count, alone.Cloud.Count);
        Assert.Equal(Written(alone), Written(together));
        Assert.Equal(property == "bucket", Written(alone).Any());
        Assert.Equal(Said(alone), Said(together));
        Assert.Equal(property == "bucket" ? 0 : Count, alone.Findings.Count);

        static IEnumerable<string> Said(Compilation compilation) => compilation.Findings.Select(static finding => $"{finding.Environment}: {finding.Message}");
    }
}
