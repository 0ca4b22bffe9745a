namespace GitOpsDsl.Facts;

public sealed class CloudFactsTextTests
{
    private const string Shop = """
        cloud 2
        package shop 2.1.0
        resource shop
          > token string secret
        resource shop:store/store:Store alias=shop:index/store:Store deprecated
          < arn string
          = name! string replaces default="a b"
          > shelves []#store.Shelf
        function shop:store/getStore:getStore
          > name! string
        type store.Shelf
          > kind =store.Kind const=open
        enum store.Kind open|closed
        end 2 1 1 1

        """;

    [Fact]
    public void A_resource_is_found_by_its_token_in_full_and_as_people_write_it()
    {
        var facts = CloudFactsText.Parse(Shop);

        var store = facts.Resource("shop:store/store:Store")!;
        Assert.Same(store, facts.Resource("shop:store:Store"));
        Assert.Same(store, facts.Resource("shop:Store:store"));
        Assert.Null(facts.Resource("shop:store:Shop"));
        Assert.Equal("shop:store/getStore:getStore", facts.Function("shop:store:getStore")!.Name);
        Assert.Equal("shop", facts.Resource("pulumi:providers:shop")!.Name);
    }

    [Fact]
    public void A_property_has_its_facts()
    {
        var store = CloudFactsText.Parse(Shop).Resource("shop:store:Store")!;

        var name = store.Input("name")!;
        Assert.True(name is { Required: true, Replaces: true, Default: "a b", IsOutput: true, Secret: false });
        Assert.Equal("[]#store.Shelf", store.Input("shelves")!.Type.ToString());
        Assert.Null(store.Input("arn"));
        Assert.Equal(["arn", "name"], store.Outputs.Select(static output => output.Name));
        Assert.True(store.Deprecated);
        Assert.Equal(["shop:index/store:Store"], store.Aliases);
    }

    [Theory]
    [InlineData("cloud 2", "cloud 1", "first line")]
    [InlineData("package shop 2.1.0\n", "", "package NAME VERSION")]
    [InlineData("end 2 1 1 1\n", "", "not whole")]
    [InlineData("end 2 1 1 1", "end 3 1 1 1", "not whole")]
    [InlineData("type store.Shelf", "types store.Shelf", "is not a fact")]
    [InlineData("function shop:store/getStore:getStore", "resource shop:store/store:Store", "there twice")]
    public void A_text_that_is_not_whole_is_refused(string find, string replacement, string expected) =>
        Assert.Contains(expected, Assert.Throws<FactsException>(() => CloudFactsText.Parse(Shop.Replace(find, replacement))).Message);

    [Theory]
    [InlineData("= name! string", "? name! string", "line 7: a property has a direction")]
    [InlineData("= name! string", "= name! text", "line 7: 'text' is not a type")]
    [InlineData("replaces", "replace", "line 7: 'replace' is nothing that a property can have")]
    [InlineData("< arn string", "< name string", "line 5: shop:store/store:Store.name is there twice")]
    public void A_property_that_is_wrong_is_refused_at_its_line_when_it_is_read(string find, string replacement, string expected)
    {
        var facts = CloudFactsText.Parse(Shop.Replace(find, replacement));

        Assert.Contains(expected, Assert.Throws<FactsException>(() => facts.Resource("shop:store:Store")).Message);
    }
}
