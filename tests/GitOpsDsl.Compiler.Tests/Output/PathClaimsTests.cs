using GitOpsDsl.Compiler.Output;
using static GitOpsDsl.Compiler.Tests.Output.RenderedRoot;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class PathClaimsTests
{
    [Theory]
    [InlineData("web/a.yaml", "web/a.yaml")]
    [InlineData("web/a.yaml", "web/A.yaml")]
    [InlineData("web/a.yaml", "Web/b.yaml")]
    [InlineData("web", "web/b.yaml")]
    [InlineData("web/b.yaml", "web")]
    [InlineData("Web", "web/b/c.yaml")]
    public void Two_that_can_not_be_together_are_both_named(string first, string second)
    {
        OutputFile[] files = [new(first, default, "Deployment a"), new(second, default, "Service b")];

        var error = Assert.Throws<OutputException>(() => PathClaims.Check(new([new("shop/prod", "prod", files)], IsWhole: true)));

        Assert.Contains("Deployment a", error.Message);
        Assert.Contains("Service b", error.Message);
    }

    [Fact]
    public void Paths_of_different_environments_do_not_meet() =>
        PathClaims.Check(Whole(("shop/prod", [("a", "1")]), ("shop/int", [("A", "2")])));

    [Theory]
    [InlineData("shop/prod", "shop/prod")]
    [InlineData("shop/prod", "shop/Prod")]
    [InlineData("shop/prod", "Shop/int")]
    [InlineData("shop/prod", "shop/prod.inventory")]
    public void Two_environments_that_can_not_be_together_are_both_named(string first, string second)
    {
        var error = Assert.Throws<OutputException>(() => PathClaims.Check(Whole((first, []), (second, []))));

        Assert.Contains($"owner of {first}", error.Message);
        Assert.Contains($"owner of {second}", error.Message);
    }

    [Theory]
    [InlineData("prod")]
    [InlineData("shop/eu/prod")]
    [InlineData("../prod")]
    [InlineData("/prod")]
    [InlineData(".gitops~0/prod")]
    public void An_environments_directory_is_two_plain_segments(string id) =>
        Assert.Contains($"owner of {id}", Assert.Throws<OutputException>(() => PathClaims.Check(Whole((id, [])))).Message);

    [Fact]
    public void A_path_that_leaves_the_tree_is_named_with_who_wants_it() => Assert.Contains(
        "owner of ../../x", Assert.Throws<OutputException>(() => PathClaims.Check(Prod(("../../x", "")))).Message);
}
