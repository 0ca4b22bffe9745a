using GitOpsDsl.Generated;
using GitOpsDsl.Kubernetes;
using GitOpsDsl.Testing;
using Xunit;

public class ShopTests
{
    public static TheoryData<string> Ids => [.. EnvironmentCatalogue.Entries.Ids()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_rule_finds_anything(string environment) => EnvironmentCatalogue.Entries.Render(environment).AssertNoFindings();

    /// <summary>Held against ShopTests.Prod.verified.yaml; <c>UPDATE_GOLDEN=1 dotnet test</c> accepts what is there now. A new image is no change of it.</summary>
    [Fact]
    public void Prod() => EnvironmentCatalogue.Entries.Render("shop/prod").WithoutImageVersions().Verify();

    [Fact]
    public void Prod_outlives_the_loss_of_a_node()
    {
        var web = EnvironmentCatalogue.Entries.Render("shop/prod").Single<Deployment>("web");

        Assert.True(web.Spec!.Replicas > 1);
    }
}
