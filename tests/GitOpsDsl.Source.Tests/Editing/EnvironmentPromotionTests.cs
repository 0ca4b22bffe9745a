using GitOpsDsl.Source.Editing;
using static GitOpsDsl.Source.Tests.Editing.EditedSource;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>One environment is made to run what another runs.</summary>
public sealed class EnvironmentPromotionTests
{
    private const string Int = "new() { Namespace = \"a\", Web = new() { Image = \"reg/web:2\", Replicas = 1 }, Api = new() { Image = \"reg/api:2\" } }";

    private static string Prod(string web, string api, int replicas = 3)
        => Environments(Int, $"new() {{ Namespace = \"b\", Web = new() {{ Image = \"reg/web:{web}\", Replicas = {replicas} }}, Api = new() {{ Image = \"reg/api:{api}\" }} }}");

    [Fact]
    public void Images_are_promoted_and_nothing_else()
        => Assert.Equal(Prod("2", "2"), Promote(Prod("1", "1")));

    [Fact]
    public void One_component_is_promoted_alone()
        => Assert.Equal(Prod("1", "2"), Promote(Prod("1", "1"), components: ["api"]));

    [Fact]
    public void Another_property_is_promoted_when_it_is_asked_for()
        => Assert.Equal(Prod("1", "1", 1), Promote(Prod("1", "1"), properties: ["Replicas"]));

    [Fact]
    public void An_image_that_is_computed_is_refused()
    {
        var text = Environments(Int.Replace("\"reg/web:2\"", "System.Environment.MachineName", StringComparison.Ordinal), "new() { Namespace = \"b\" }");
        Assert.Contains("Web.Image", Assert.Throws<EditRefusedException>(() => Promote(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_that_is_not_there_is_refused()
        => Assert.Contains("'wep'", Assert.Throws<EditRefusedException>(() => Promote(Prod("1", "1"), components: ["wep"])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_property_that_neither_sets_is_refused()
    {
        var refused = Assert.Throws<EditRefusedException>(() => Promote(Prod("1", "1"), properties: ["Imgae"]));

        Assert.Equal("neither shop/int nor shop/prod sets a property 'Imgae'", refused.Message);
        Assert.Contains("Image", refused.Known);
    }

    private static string Promote(string text, IReadOnlyList<string>? components = null, IReadOnlyList<string>? properties = null)
        => Edit(text, sources => new EnvironmentPromotion(Declared).Promote(sources, "shop/int", "shop/prod", components ?? [], properties ?? ["Image"]));
}
