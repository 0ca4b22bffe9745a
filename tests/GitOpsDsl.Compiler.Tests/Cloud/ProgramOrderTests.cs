using GitOpsDsl.Aws.Route53;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>A program that takes what another makes runs after it.</summary>
public sealed class ProgramOrderTests
{
    private static readonly Origin Place = new("/_/Shop.cs", 5);

    private static readonly AnyResource OfPlatform =
        new("pulumi:pulumi:StackReference") { LogicalName = "platform", Properties = new() { ["name"] = "organization/platform/prod" } };

    private static readonly Zone Zone = new() { Name = "example.com" };

    private static readonly Aws.Route53.Record Www = new() { ZoneId = new GetZone { Name = "example.com" }.ZoneIdOutput, Name = "www.example.com", Type = "A", Records = ["192.0.2.1"], Ttl = 60 };

    [Fact]
    public void A_Stack_has_the_Stack_whose_outputs_it_takes_as_a_prerequisite()
    {
        var compilation = Compile(Environment("shop", "apps", OfPlatform), Environment("platform", "apps", Zone));

        Assert.Empty(compilation.Findings);
        Assert.Contains("prerequisites:\n  - name: platform\n", Stack(compilation, "shop"), StringComparison.Ordinal);
        Assert.DoesNotContain("prerequisites", Stack(compilation, "platform"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Stack_that_asks_for_what_another_makes_has_it_as_a_prerequisite()
        => Assert.Contains("prerequisites:\n  - name: platform\n", Stack(Compile(Environment("shop", "apps", Www), Environment("platform", "apps", Zone)), "shop"), StringComparison.Ordinal);

    [Fact]
    public void A_Stack_is_the_same_when_it_is_rendered_alone()
    {
        EnvironmentEntry[] both = [Environment("shop", "apps", Www), Environment("platform", "apps", Zone)];

        Assert.Equal(
            Stack(Compile(both), "shop"),
            Stack(Pipeline.Compile(both, new CompileOptions { ProjectDirectory = "/", Environments = ["shop/prod"] }), "shop"));
    }

    [Fact]
    public void What_several_make_is_taken_of_none_that_could_be_told()
        => Assert.DoesNotContain(
            "prerequisites",
            Stack(Compile(Environment("shop", "apps", Www), Environment("platform", "apps", Zone), Environment("other", "apps", Zone)), "shop"),
            StringComparison.Ordinal);

    [Fact]
    public void Programs_that_need_one_another_are_refused_where_the_first_takes_what_the_other_makes()
    {
        var ofShop = new AnyResource("pulumi:pulumi:StackReference") { LogicalName = "shop", Properties = new() { ["name"] = "organization/shop/prod" } };
        var finding = Assert.Single(Compile(Environment("shop", "apps", Www), Environment("platform", "apps", Zone, ofShop)).Findings);

        Assert.Equal("GD7106", finding.Id);
        Assert.StartsWith("the cloud programs of platform/prod and shop/prod take what the others make", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("ProgramOrderTests.cs", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_nobody_keeps_is_told()
    {
        var finding = Assert.Single(Compile(Environment("shop", "shop", Www), Environment("platform", "platform", Zone)).Findings);

        Assert.Equal(("GD7107", Check.Severity.Info), (finding.Id, finding.Severity));
        Assert.Contains("takes the zone \"example.com\" of platform/prod", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_Flux_keeps_the_order_between_namespaces()
    {
        var flux = new Flux { Repository = "https://git.example.com/acme/environments" };
        var compilation = Compile(Environment("shop", "shop", flux, Www), Environment("platform", "platform", flux, Zone));

        Assert.Empty(compilation.Findings);
        Assert.Contains("dependsOn:\n  - name: platform-prod-pulumi\n", CloudShop.File(compilation, "agents/default/flux/shop-prod.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("prerequisites", Stack(compilation, "shop"), StringComparison.Ordinal);
    }

    private static Compilation Compile(params EnvironmentEntry[] environments) => Pipeline.Compile(environments, new CompileOptions { ProjectDirectory = "/" });

    private static EnvironmentEntry Environment(string system, string space, params CloudResource[] resources) => Environment(system, space, null, resources);

    private static EnvironmentEntry Environment(string system, string space, Agent? agent, params CloudResource[] resources)
    {
        var environment = new ComponentProgram { Namespace = space, CreateNamespace = false, Cloud = new PulumiOperator(), Agent = agent, Outside = ["ServiceAccount pulumi", $"Namespace {space}"] };
        return new(system, "prod", $"{system}.Prod", Place, false, () => [environment], (_, into) =>
        {
            foreach (var resource in resources)
            {
                into.Add(resource.LogicalName ?? resource.GetType().Name.ToLowerInvariant(), resource, Place);
            }
        });
    }

    private static string Stack(Compilation compilation, string system) => CloudShop.File(compilation, $"{system}/prod/pulumi/stack-{system}.yaml")!;
}
