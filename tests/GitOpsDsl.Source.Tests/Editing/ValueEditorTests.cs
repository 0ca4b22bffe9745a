using GitOpsDsl.Source.Editing;
using static GitOpsDsl.Source.Tests.Editing.EditedSource;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>Where a value is changed, in differently written sources.</summary>
public sealed class ValueEditorTests
{
    private const string Plain = "new() { Namespace = \"a\", Web = new() { Image = \"reg/web:1\" } }";

    [Theory]
    [InlineData("Web.Image", "reg/web:2", "Int with { Web = Int.Web with { Image = \"reg/web:1b\" } }", "Int with { Web = Int.Web with { Image = \"reg/web:2\" } }")]
    [InlineData("web.Image", "reg/web:2", "Int with { Namespace = \"b\" }", "Int with { Namespace = \"b\", Web = Int.Web with { Image = \"reg/web:2\" } }")]
    [InlineData("Web.Image", "reg/web:2", "Int", "Int with { Web = Int.Web with { Image = \"reg/web:2\" } }")]
    [InlineData("Api.Image", "reg/api:2", "Int with { Namespace = \"b\" }", "Int with { Namespace = \"b\", Api = Int.Api with { Image = \"reg/api:2\" } }")]
    [InlineData("Web.Replicas", "5", "Int with { Web = Int.Web with { Port = 80, Replicas = 3 } }", "Int with { Web = Int.Web with { Port = 80, Replicas = 5 } }")]
    [InlineData("Web.Replicas", "5", "Int with { Web = new() { Image = \"x\", } }", "Int with { Web = new() { Image = \"x\", Replicas = 5, } }")]
    [InlineData("Web.Host", "a.example.com", "Int with { Web = Make(\"x\") }", "Int with { Web = Make(\"x\") with { Host = \"a.example.com\" } }")]
    [InlineData("Web.Image", "reg/y", "Int with { Web = Make(\"reg/x\") }", "Int with { Web = Make(\"reg/y\") }")]
    [InlineData("Web.Host", "null", "Int with { Web = new() { Image = \"x\", Host = \"a.b\" } }", "Int with { Web = new() { Image = \"x\", Host = null } }")]
    [InlineData("Namespace", "c", "Int with { Namespace = \"b\" }", "Int with { Namespace = \"c\" }")]
    [InlineData("PodSecurity", "Baseline", "Int with { PodSecurity = PodSecurityLevel.Privileged }", "Int with { PodSecurity = PodSecurityLevel.Baseline }")]
    [InlineData("Web.Config.LEVEL", "info", "Int with { Web = new() { Image = \"x\", Config = new() { [\"LEVEL\"] = \"debug\" } } }", "Int with { Web = new() { Image = \"x\", Config = new() { [\"LEVEL\"] = \"info\" } } }")]
    [InlineData("Web.Image", "reg/web:3", "Int with { Web = Int.Web with { Image = $\"reg/web:{\"2\"}\" } }", "Int with { Web = Int.Web with { Image = $\"reg/web:{\"3\"}\" } }")]
    [InlineData("Web.Config.NEW", "x", "Int with { Web = new() { Image = \"x\", Config = new() { [\"A\"] = \"1\" } } }", "Int with { Web = new() { Image = \"x\", Config = new() { [\"A\"] = \"1\", [\"NEW\"] = \"x\" } } }")]
    [InlineData("Web.Config.NEW", "x", "Int with { Web = new() { Image = \"x\" } }", "Int with { Web = new() { Image = \"x\", Config = new() { [\"NEW\"] = \"x\" } } }")]
    [InlineData("Web.Config.NEW", "x", "Int with { Web = Make(\"x\") }", "Int with { Web = Make(\"x\") with { Config = new() { [\"NEW\"] = \"x\" } } }")]
    [InlineData("Web.Config.a.b", "x", "Int", "Int with { Web = Int.Web with { Config = new(Int.Web.Config) { [\"a.b\"] = \"x\" } } }")]
    [InlineData("Api.Replicas", "4", "new() { Namespace = \"b\" }", "new() { Namespace = \"b\", Api = new() { Image = \"reg/api:0\", Replicas = 4 } }")]
    [InlineData("Web.Image", "other/web:2", "Int with { Web = Int.Web with { Image = $\"reg/web:{\"2\"}\" } }", "Int with { Web = Int.Web with { Image = \"other/web:2\" } }")]
    public void A_value_of_one_environment_is_changed_where_it_is(string path, string value, string prod, string expected)
    {
        const string make = "\n    private static WebService Make(string image) => new() { Image = image };\n";
        Assert.Equal(Environments(Plain, expected, make), Set(Environments(Plain, prod, make), new PropertyValue("shop/prod", path, value)));
    }

    [Fact]
    public void A_constant_that_one_environment_uses_is_changed_at_the_constant()
    {
        string Text(string tag) => Environments(
            Plain, "Int with { Web = Int.Web with { Image = $\"reg/web:{Tag}\" } }", $"\n    private const string Tag = \"{tag}\"; // ours\n");
        Assert.Equal(Text("1.5"), Set(Text("1.4"), new PropertyValue("shop/prod", "Web.Image", "reg/web:1.5")));
    }

    [Fact]
    public void A_constant_that_both_environments_use_is_left_alone()
    {
        string Text(string image) => Environments(
            "new() { Namespace = \"a\", Web = new() { Image = Image } }", $"Int with {{ Web = new() {{ Image = {image} }} }}", "\n    private const string Image = \"reg/web:1\";\n");
        Assert.Equal(Text("\"reg/web:2\""), Set(Text("Image"), new PropertyValue("shop/prod", "Web.Image", "reg/web:2")));
    }

    [Fact]
    public void Everywhere_changes_the_place_that_is_shared()
        => Assert.Equal(
            Environments(Plain, "Int").Replace("web:1", "web:2", StringComparison.Ordinal),
            Set(Environments(Plain, "Int"), new PropertyValue("shop/prod", "Web.Image", "reg/web:2", EditReach.Everywhere)));

    [Theory]
    [InlineData("shop/int", "Web.Image", "reg/web:2", "Int", "shop/prod has Web.Image from the same place")]
    [InlineData("shop/prod", "Web.Image", "reg/web:2", "Int with { Web = Int.Web with { Image = Tag() } }", "computed")]
    [InlineData("shop/prod", "Web.Readiness", "5", "Int", "HealthCheck")]
    [InlineData("shop/prod", "Web.Immage", "5", "Int", "no property 'Immage'")]
    [InlineData("shop/prod", "Web.Replicas", "many", "Int", "Replicas, which 'many' does not make")]
    public void What_cannot_be_done_mechanically_is_refused_with_the_reason(string environment, string path, string value, string prod, string reason)
    {
        var text = Environments(Plain, prod, "\n    private static string Tag() => System.Environment.MachineName;\n");
        var refused = Assert.Throws<EditRefusedException>(() => Set(text, new PropertyValue(environment, path, value)));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_new_assignment_stands_on_a_line_of_its_own_where_its_neighbours_do(string newLine)
    {
        string Text(string added) => Environments(Plain, $"Int with\n    {{\n        Namespace = \"b\"{added}\n    }}").ReplaceLineEndings(newLine);
        Assert.Equal(
            Text(", // theirs\n        Web = Int.Web with { Replicas = 4 }"),
            Set(Text(" // theirs"), new PropertyValue("shop/prod", "Web.Replicas", "4")));
    }

    [Fact]
    public void What_two_components_are_made_by_is_left_alone_for_one()
    {
        string Text(string more) => Environments(
            Plain, $"Int with {{ Web = Make(\"a\"){more}, Api = Make(\"b\") }}", "\n    private static WebService Make(string image) => new() { Image = image, Replicas = 3 };\n");
        Assert.Equal(Text(" with { Replicas = 4 }"), Set(Text(""), new PropertyValue("shop/prod", "Web.Replicas", "4")));
    }

    [Fact]
    public void A_value_that_is_there_already_changes_nothing()
        => Assert.Equal(Environments(Plain, "Int"), Set(Environments(Plain, "Int"), new PropertyValue("shop/prod", "Web.Image", "reg/web:1")));
}
