using GitOpsDsl.Source.Editing;
using static GitOpsDsl.Source.Tests.Editing.EditedSource;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>Values of records with primary constructors are changed in what the environment gives them.</summary>
public sealed class ConstructorArgumentTests
{
    private const string Int = "new(Base, new(1, \"1\")) { Namespace = \"a\" }";

    private const string Prod = "new(Size: new(3, \"2\"), Web: Base with { Host = \"b.example.com\" }) { Namespace = \"b\" }";

    [Theory]
    [InlineData("shop/int", "Web.Image", "reg/web:2", Int, "new(Base with { Image = \"reg/web:2\" }, new(1, \"1\")) { Namespace = \"a\" }")]
    [InlineData("shop/int", "Size.Pods", "2", Int, "new(Base, new(2, \"1\")) { Namespace = \"a\" }")]
    [InlineData("shop/prod", "Web.Replicas", "4", Prod, "new(Size: new(3, \"2\"), Web: Base with { Host = \"b.example.com\", Replicas = 4 }) { Namespace = \"b\" }")]
    [InlineData("shop/prod", "Web.Host", "c.example.com", Prod, "new(Size: new(3, \"2\"), Web: Base with { Host = \"c.example.com\" }) { Namespace = \"b\" }")]
    public void A_value_is_changed_in_the_argument(string environment, string path, string value, string before, string after)
        => Assert.Equal(Text(Int, Prod).Replace(before, after, StringComparison.Ordinal), Set(Text(Int, Prod), new PropertyValue(environment, path, value)));

    [Fact]
    public void What_all_make_of_their_own_values_stays_computed()
    {
        var promoted = Edit(Text(Int, Prod), static sources => new EnvironmentPromotion(Declared).Promote(sources, "shop/int", "shop/prod", ["api"], ["Image"]));
        Assert.Equal(Text(Int, Prod.Replace("\"2\"", "\"1\"", StringComparison.Ordinal)), promoted);

        var refused = Assert.Throws<EditRefusedException>(static () => Set(Text(Int, Prod), new PropertyValue("shop/prod", "Api.Image", "other/api")));
        Assert.Contains("Api is computed: an environment can't say it", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_components_are_promoted_by_their_properties()
    {
        var released = Int.Replace("Base,", "Base with { Image = \"reg/web:2\" },", StringComparison.Ordinal);
        var promoted = Edit(Text(released, Prod), static sources => new EnvironmentPromotion(Declared).Promote(sources, "shop/int", "shop/prod", [], ["Image"]));
        // Nobody else has the base's image any more.
        var expected = Text(released, Prod.Replace("\"2\"", "\"1\"", StringComparison.Ordinal)).Replace("reg/web:1", "reg/web:2", StringComparison.Ordinal);
        Assert.Equal(expected, promoted);
    }

    private static string Text(string first, string second) =>
        $$"""
        public record Sized(int Pods, string Tag);

        public record Shop(WebService Web, Sized Size) : GitOpsEnvironment
        {
            public Worker Api => new() { Image = $"reg/api:{Size.Tag}", Replicas = Size.Pods };
        }

        public static class Environments
        {
            private static readonly WebService Base = new() { Image = "reg/web:1" };

            [Environment] public static Shop Int => {{first}};

            [Environment] public static Shop Prod => {{second}};
        }

        """;
}
