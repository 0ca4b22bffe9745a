using GitOpsDsl.Generators.Cloud;

namespace GitOpsDsl.Generators.Catalogue;

public sealed class CatalogueGeneratorTests
{
    private const string Facts = """
        cloud 2
        package shop 2.1.0
        resource shop:index:Store
          > town string
        end 1 0 0 0

        """;

    /// <summary>With as much of the library as the generator looks for.</summary>
    private const string Environments = """
        #nullable enable
        using System.Collections.Generic;
        using GitOpsDsl;

        namespace GitOpsDsl
        {
            public sealed class EnvironmentAttribute : System.Attribute;

            public abstract record GitOpsEnvironment;
        }

        namespace Shops
        {
            public sealed record Town : GitOpsEnvironment
            {
                public int Size => 3;

                public My.Shop.Store Store => new();

                public My.Shop.Store? Maybe => null;

                public IReadOnlyList<My.Shop.Store> Others => [];
            }

            public static class Environments
            {
                [Environment]
                public static Town Ghent => new();
            }
        }
        """;

    [Fact]
    public void A_resource_whose_record_is_made_of_the_projects_own_facts_is_a_part_of_the_environment()
    {
        var catalogue = new GeneratorRun([new CatalogueGenerator(), new CloudRecordsGenerator()], new FactsFileText("shop.facts", "My.Shop", Facts))
            .WithCode(Environments)
            .Generate()
            .Text("EnvironmentCatalogue");

        Assert.Contains("parts.Add(\"store\", record.Store, ", catalogue, StringComparison.Ordinal);
        Assert.Contains("parts.Add(\"maybe\", record.Maybe, ", catalogue, StringComparison.Ordinal);
        Assert.Contains("parts.Add(\"others\", record.Others, ", catalogue, StringComparison.Ordinal);
        Assert.DoesNotContain("record.Size", catalogue, StringComparison.Ordinal);
    }
}
