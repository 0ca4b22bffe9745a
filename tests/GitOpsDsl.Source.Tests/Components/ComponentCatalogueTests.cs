using GitOpsDsl.Source.Components;
using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Source.Tests.Components;

public class ComponentCatalogueTests
{
    private static readonly string Resource = Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.Source", "Components", "components.tsv");

    /// <summary><c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
    [Fact]
    public void The_facts_of_our_components_are_those_of_their_source()
    {
        var files = new[] { "GitOpsDsl", "GitOpsDsl.Aws/Components", "GitOpsDsl.Azure/Components" }
            .SelectMany(static folder => Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "src", folder), "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)));
        var made = ComponentCatalogue.Write(ComponentCatalogue.Components(ComponentReader.Read(files)));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Resource, made);
        }

        Assert.Equal(made, File.ReadAllText(Resource));
    }

    [Fact]
    public void A_component_of_an_author_has_its_own_properties_and_those_of_the_workload_that_it_derives_from()
    {
        var read = ComponentReader.Read(
        [
            CSharpSyntaxTree.ParseText(
                """
                /// <summary>A shop, see <see cref="WebService.Host"/> and <c>a &lt; b</c>,
                /// on two lines.</summary>
                public record Shop : WebService
                {
                    /// <summary>What it sells.</summary>
                    public required string Goods { get; init; }

                    public string Computed => Goods;
                }

                public record Other : Shape;
                """),
        ]);
        var catalogue = ComponentCatalogue.With(read);

        var shop = Assert.Single(catalogue.Find("shop"));

        Assert.Equal("A shop, see Host and a < b, on two lines.", shop.Summary);
        var goods = Assert.Single(shop.Properties);
        Assert.Equal(("Goods", "string", true, "What it sells."), (goods.Name, goods.Type, goods.IsRequired, goods.Summary));
        Assert.Equal(["Goods", "Port"], catalogue.PropertiesOf(shop).Take(2).Select(static property => property.Name));
        Assert.Contains(catalogue.PropertiesOf(shop), static property => property is { Name: "Image", IsRequired: true });
        Assert.Empty(catalogue.Find("Other"));
    }

    [Fact]
    public void Components_of_one_name_are_told_apart_by_namespace_and_the_authors_comes_first()
    {
        var read = ComponentReader.Read(
        [
            CSharpSyntaxTree.ParseText("namespace Shop.V1 { public record Cache : Azure.Cache { public required string Old { get; init; } } }"),
            CSharpSyntaxTree.ParseText("namespace Shop.V2; public record Cache : V1.Cache { public required string New { get; init; } }"),
        ]);
        var catalogue = ComponentCatalogue.With(read);

        Assert.Equal(["Shop.V1.Cache", "Shop.V2.Cache", "GitOpsDsl.Aws.Cache", "GitOpsDsl.Azure.Cache"], catalogue.Find("cache").Select(static one => one.FullName));
        Assert.Equal("GitOpsDsl.Azure.Cache", Assert.Single(catalogue.Find("azure.cache")).FullName);
        var newest = catalogue.PropertiesOf(Assert.Single(catalogue.Find("V2.Cache"))).Select(static property => property.Name).ToList();
        Assert.Equal(["New", "Old", "ResourceGroupName"], newest.Take(3));
    }

    [Fact]
    public void Our_workloads_and_the_environment_are_there() =>
        Assert.Superset(
            new HashSet<string> { "GitOpsEnvironment", "NodeAgent", "OneOffTask", "Postgres", "ScheduledTask", "StatefulService", "WebService", "Worker" },
            ComponentCatalogue.With([]).Names.ToHashSet());
}
