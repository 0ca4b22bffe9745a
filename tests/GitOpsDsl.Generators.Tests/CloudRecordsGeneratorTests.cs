using GitOpsDsl.Generators.Cloud;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Generators;

public sealed class CloudRecordsGeneratorTests
{
    private const string Shop = """
        cloud 2
        package shop 2.1.0
        resource shop
          > token string secret
        resource shop:store/store:Store
          < arn string
          > bundle archive
          > colour ~store.Colour
          = id string
          > kind! string const=Store
          = name! string replaces default=shop
          > paint =store.Paint
          = password string secret
          = shelves []#store.Shelf
          > store string
          = tags {}string
        resource shop:store/shelf:Shelf
          > store! string
        function shop:store/getStore:getStore
          = id string
          > names []string
          < open boolean
          < visits []#store.Visit
        type store.Shelf
          = height! integer
          > label string
          = value #store.Shelf
        type store.Visit
          < shelves []#store.Shelf
          < totals {}number
        enum store.Colour red|"deep blue"
        enum store.Paint matt|glossy
        end 3 1 2 2

        """;

    private static readonly GeneratorRun Run = new GeneratorRun(new CloudRecordsGenerator(), new FactsFileText("shop.facts", "My.Shop", Shop)).Generate();

    [Theory]
    [InlineData("My.Shop.Store.Store")]
    [InlineData("My.Shop.Store.GetStore")]
    [InlineData("My.Shop.Store.ShelfArgs")]
    [InlineData("My.Shop.Store.ShelfArgsOutputs")]
    [InlineData("My.Shop.Store.Visit")]
    [InlineData("My.Shop.Store.VisitOutputs")]
    [InlineData("My.Shop.Store.Colour")]
    [InlineData("My.Shop.Store.Paint")]
    [InlineData("My.Shop.ShopProvider")]
    public void A_provider_becomes_records(string typeName) => Golden.Verify(Run.Text(typeName), $"Golden/{typeName}.txt");

    [Fact]
    public void What_is_generated_compiles_without_a_warning()
    {
        Assert.Empty(Run.Diagnostics);
        Assert.Empty(Run.Warnings.Where(static warning => warning.Location.SourceTree?.FilePath.Contains("CloudRecords", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Facts_that_are_not_whole_are_an_error_at_their_line()
    {
        var broken = new GeneratorRun(new CloudRecordsGenerator(), new FactsFileText("shop.facts", "My.Shop", Shop.Replace("archive", "arkive"))).Generate();

        var diagnostic = Assert.Single(broken.Diagnostics);
        Assert.Equal(("GD9001", 6), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_renamed_output_does_not_compile_wherever_it_is_used()
    {
        const string Uses = """
            public static class Uses
            {
                public static My.Shop.Store.Store Store => new() { Kind = "Store", Name = "a", Tags = new() { ["arn"] = Other.Arn } };
                public static GitOpsDsl.Output<string> Text => GitOpsDsl.Output.Format($"arn {Other.Arn}");
                private static My.Shop.Store.Store Other => new() { Kind = "Store", Name = "b" };
            }
            """;
        var facts = new FactsFileText("shop.facts", "My.Shop", Shop);
        var run = new GeneratorRun(new CloudRecordsGenerator(), facts).WithCode(Uses).Generate();
        Assert.Empty(UnknownMembers(run));

        run.WithFacts(facts, new FactsFileText("shop.facts", "My.Shop", Shop.Replace("< arn string", "< name2 string", StringComparison.Ordinal))).Generate();

        Assert.Equal([2, 3], UnknownMembers(run));
    }

    /// <summary>The lines, from 0, at which a member is used that is not there.</summary>
    private static IEnumerable<int> UnknownMembers(GeneratorRun run) =>
        run.Warnings.Where(static error => error.Id == "CS1061").Select(static error => error.Location.GetLineSpan().StartLinePosition.Line).Order();
}
