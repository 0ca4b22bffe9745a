namespace GitOpsDsl.Collections;

public class ValueListTests
{
    [Fact]
    public void A_collection_expression_makes_a_list_also_with_spreads()
    {
        ValueList<string> some = ["b", "c"];
        ValueList<string> all = ["a", .. some, .. Enumerable.Repeat("d", 2)];

        Assert.Equal(["a", "b", "c", "d", "d"], all.ToArray());
        Assert.Equal(5, all.Count);
        Assert.Equal("c", all[2]);
    }

    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = ["a", string.Concat("", "b")];

        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    [InlineData("A", "b")]
    public void Lists_that_differ_in_an_item_or_the_order_are_not_equal(params string[] other)
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list != other);
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void Lists_of_lists_are_equal_by_value()
    {
        ValueList<ValueList<int>> one = [[1, 2], []];
        ValueList<ValueList<int>> same = [[1, 2], []];

        Assert.True(one == same);
        Assert.False(one == [[1], [2]]);
    }

    [Fact]
    public void All_empty_lists_are_one()
    {
        ValueList<int> empty = [];

        Assert.Same(ValueList<int>.Empty, empty);
    }

    [Fact]
    public void An_array_is_copied_so_that_the_list_does_not_change_with_it()
    {
        var array = new[] { 1, 2 };
        ValueList<int> list = array;
        array[0] = 9;

        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void Every_way_to_go_through_a_list_gives_the_same_items()
    {
        ValueList<int> list = [1, 2, 3];
        var seen = new List<int>();
        foreach (var item in list)
        {
            seen.Add(item);
        }

        Assert.Equal(seen, [.. list]);
        Assert.Equal(seen, list.AsSpan().ToArray());
        Assert.Equal(seen, ((System.Collections.IEnumerable)list).Cast<int>());
    }
}
