using GitOpsDsl.Source.Editing;
using static GitOpsDsl.Source.Tests.Editing.EditedSource;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>A preview is one file, which says of the environment that it is made of only what is other in it.</summary>
public sealed class PreviewSourceTests
{
    private const string File = "/_/Previews/ShopPr1.cs";

    /// <summary>Components that are computed from what an environment sets.</summary>
    private const string Computed =
        """
        public record Shop : GitOpsEnvironment
        {
            public required DnsName Host { get; init; }

            public string Tag { get; init; } = "1";

            public ImageReference ApiImage { get; init; } = "reg/api:1";

            public WebService Web => Make($"reg/web:{Tag}") with { Host = Host, Config = new() { ["URL"] = $"https://{Host}/" } };

            public WebService Api => Make(ApiImage);

            private static WebService Make(ImageReference image) => new() { Image = image };
        }

        public static class Environments
        {
            [Environment] public static Shop Int => new() { Namespace = "shop-int", Host = "shop.example.com" };

            [Environment] public static Shop Prod => new() { Namespace = "shop-prod", Host = "shop.example.org" };
        }

        """;

    private static readonly PreviewRequest Request = new("shop/int", "pr-1", File, "shop-pr-1") { FromNamespace = "a" };

    [Fact]
    public void It_is_a_copy_with_a_name_and_a_namespace()
        => Assert.Equal(
            """
            /// <summary>Written by 'gitops preview create'; 'gitops preview delete pr-1' removes it.</summary>
            internal static class ShopPr1
            {
                [Environment]
                public static Shop Preview => Environments.Int with
                {
                    Name = "pr-1",
                    Namespace = "shop-pr-1",
                    Preview = new() { From = "shop/int", Expires = "2026-12-31", FullSize = ["web"] },
                };
            }

            """,
            Create(Environments("new() { Namespace = \"a\" }", "new() { Namespace = \"b\" }"), Request with { Expires = "2026-12-31", FullSize = ["web"] }));

    [Theory]
    [InlineData("new() { Namespace = \"a\" }")]
    [InlineData("Prod with { Namespace = \"a\" }")]
    [InlineData("Made(\"a\")")]
    public void It_is_made_of_an_environment_however_that_is_written(string from)
    {
        var text = Create(
            Environments(from, "new() { Namespace = \"b\" }", "    private static Shop Made(string space) => new() { Namespace = space };\n"),
            Request with { Values = [("web.Image", "reg/web:7"), ("Api.Image", "reg/api:7")] });

        Assert.Contains("        Web = Environments.Int.Web with { Image = \"reg/web:7\" },\n        Api = Environments.Int.Api with { Image = \"reg/api:7\" },\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_made_of_what_a_method_gives()
        => Assert.Contains(
            "Preview => Environments.Int() with\n    {\n        Name = \"pr-1\",\n        Namespace = \"shop-pr-1\",\n"
            + "        Preview = new() { From = \"shop/int\" },\n        Web = Environments.Int().Web with { Image = \"reg/web:7\" },\n",
            Create(Environments("new()", "new()").Replace("Shop Int =>", "Shop Int() =>", StringComparison.Ordinal), Request with { Values = [("Web.Image", "reg/web:7")] }),
            StringComparison.Ordinal);

    [Fact]
    public void It_stands_in_the_namespace_of_the_other_and_names_what_that_names()
    {
        var text = Create("namespace Shop;\n\n" + Environments("new() { Namespace = \"a\" }", "new()"), Request);

        Assert.StartsWith("namespace Shop;\n\n", text, StringComparison.Ordinal);
        Assert.Contains("public static Shop Preview => Environments.Int with", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_a_map_is_set_in_a_copy_of_the_map()
        => Assert.Contains(
            "Web = Environments.Int.Web with { Config = new(Environments.Int.Web.Config) { [\"A\"] = \"7\", [\"B\"] = \"8\" } },",
            Create(
                Environments("new() { Web = new() { Image = \"reg/web:1\", Config = new() { [\"A\"] = \"1\", [\"B\"] = \"2\", [\"C\"] = \"3\" } } }", "new()"),
                Request with { Values = [("web.Config.A", "7"), ("web.Config.B", "8")] }),
            StringComparison.Ordinal);

    [Fact]
    public void Hosts_are_the_previews_own_wherever_they_are_written()
    {
        const string Int = "new() { Web = new() { Image = \"reg/web:1\", Host = \"shop.example.com\" }, "
            + "Api = new() { Image = \"reg/api:1\", Config = new() { [\"WEB\"] = \"https://shop.example.com/\", [\"OTHER\"] = \"api.shop.example.com\" } } }";
        var text = Create(Environments(Int, "new()"), Request with { Hosts = [("shop.example.com", "pr-1.shop.example.com")] });

        Assert.Contains("Web = Environments.Int.Web with { Host = \"pr-1.shop.example.com\" },", text, StringComparison.Ordinal);
        Assert.Contains("Config = new(Environments.Int.Api.Config) { [\"WEB\"] = \"https://pr-1.shop.example.com/\" } },", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_computed_follows_what_it_is_computed_from()
    {
        var text = Create(Computed, Request with
        {
            FromNamespace = "shop-int",
            Values = [("web.Image", "reg/web:2"), ("api.Image", "reg/api:2")],
            Hosts = [("shop.example.com", "shop.example.com.pr-1.example.net")],
        });

        Assert.Contains("        Tag = \"2\",\n        ApiImage = \"reg/api:2\",\n        Host = \"shop.example.com.pr-1.example.net\",\n    };\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_of_the_authors_own_has_its_host_in_whatever_property()
    {
        const string own = "\npublic record Portal : Component { public string Domain { get; init; } = \"portal.example.com\"; protected override void Lower(Lowering lowering) { } }\n";
        var text = Environments("new()", "new()").Replace("    public WebService Api", "    public Portal Portal { get; init; } = new();\n\n    public WebService Api", StringComparison.Ordinal) + own;

        Assert.Contains(
            "Portal = Environments.Int.Portal with { Domain = \"pr-1.portal.example.com\" },",
            Create(text, Request with { Hosts = [("portal.example.com", "pr-1.portal.example.com")] }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_of_the_other_namespace_is_one_of_the_previews()
        => Assert.Contains(
            "[\"DB\"] = \"db.shop-pr-1.svc:5432\"",
            Create(Environments("new() { Namespace = \"a\", Web = new() { Image = \"reg/web:1\", Config = new() { [\"DB\"] = \"db.a.svc:5432\" } } }", "new()"), Request),
            StringComparison.Ordinal);

    [Fact]
    public void An_address_that_both_are_told_is_told_to_the_caller()
        => Assert.Equal(
            [("Web.Config.DB", "db.int.example.com")],
            Read(
                Environments("new() { Web = new() { Image = \"reg/web:1\", Config = new() { [\"DB\"] = \"db.int.example.com\", [\"TITLE\"] = \"A shop.\" } } }", "new()"),
                static sources => new PreviewSource(Declared).Create(sources, Request)).SameOutside);

    [Theory]
    [InlineData("Web.Image", "reg/other:2", "is computed")]
    [InlineData("Web.Imag", "reg/web:2", "has no property 'Imag'")]
    public void What_can_not_be_said_is_refused_with_the_reason(string path, string value, string reason)
        => Assert.Contains(reason, Assert.Throws<EditRefusedException>(() => Create(Computed, Request with { Values = [(path, value)] })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_host_that_nothing_can_change_is_refused_with_the_property()
    {
        var text = Computed.Replace("Host = Host,", "Host = \"fixed.example.com\",", StringComparison.Ordinal);
        var refused = Assert.Throws<EditRefusedException>(() => Create(text, Request with { Hosts = [("fixed.example.com", "pr-1.fixed.example.com")] }));
        Assert.StartsWith("Web.Host would stay 'fixed.example.com'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_environments_of_a_declaration_is_refused()
    {
        var text = Environments("new()", "new()").Replace("static Shop Int => new()", "static IEnumerable<Shop> Int => [new() { Name = \"int\" }]", StringComparison.Ordinal);
        Assert.Contains("gives several environments", Assert.Throws<EditRefusedException>(() => Create(text, Request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_it_leaves_nothing() => Assert.Empty(Read(Environments("new()", "new()"), static sources
        => PreviewSource.Delete(new PreviewSource(Declared).Create(sources, Request).Sources, File).ChangedSince(sources)));

    [Fact]
    public void A_file_with_more_in_it_is_not_deleted()
        => Assert.Contains(
            "more than the preview",
            Assert.Throws<EditRefusedException>(() => Read(Environments("new()", "new()"), static sources => PreviewSource.Delete(sources, "/_/Shop.cs"))).Message,
            StringComparison.Ordinal);

    /// <summary>The text of the preview's file; no other file is changed.</summary>
    private static string Create(string text, PreviewRequest request)
        => Read(text, sources => Assert.Single(new PreviewSource(Declared).Create(sources, request).Sources.ChangedSince(sources)).Text!.ToString());
}
