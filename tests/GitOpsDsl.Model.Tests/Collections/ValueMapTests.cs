namespace GitOpsDsl.Collections;

public class ValueMapTests
{
    private static readonly ValueMap<int> Map = new() { ["b"] = 2, ["a"] = 1, ["B"] = 3 };

    [Fact]
    public void Entries_are_in_ordinal_order_whatever_order_they_were_written_in()
    {
        Assert.Equal(["B", "a", "b"], Map.Keys);
        Assert.Equal([3, 1, 2], Map.Values);
        Assert.Equal("{B: 3, a: 1, b: 2}", Map.ToString());
    }

    [Fact]
    public void Many_entries_stay_in_order()
    {
        var keys = Enumerable.Range(0, 1000).Select(static i => (i * 7919 % 1000).ToString("000")).ToList();
        var map = new ValueMap<string>(keys.Select(static key => KeyValuePair.Create(key, key)));

        Assert.Equal(keys.Order(StringComparer.Ordinal), map.Keys);
        Assert.All(keys, key => Assert.Equal(key, map[key]));
    }

    [Fact]
    public void The_last_value_of_a_key_stays() => Assert.Equal("{a: 2}", new ValueMap<int> { ["a"] = 1, ["a"] = 2 }.ToString());

    [Fact]
    public void A_copy_with_changes_leaves_the_first_as_it_was()
    {
        var changed = new ValueMap<int>(Map) { ["a"] = 9, ["c"] = 4 };

        Assert.Equal("{B: 3, a: 9, b: 2, c: 4}", changed.ToString());
        Assert.Equal("{B: 3, a: 1, b: 2}", Map.ToString());
    }

    [Fact]
    public void A_copy_of_nothing_is_an_empty_map() => Assert.Equal(ValueMap<int>.Empty, new ValueMap<int>(null));

    [Fact]
    public void A_dictionary_can_be_copied()
    {
        Assert.Equal(Map, new ValueMap<int>(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["B"] = 3 }));
    }

    [Fact]
    public void With_adds_or_replaces_one_entry()
    {
        Assert.Equal("{B: 3, a: 1, b: 2, c: 4}", Map.With("c", 4).ToString());
        Assert.Equal("{B: 3, a: 9, b: 2}", Map.With("a", 9).ToString());
        Assert.Equal(3, Map.Count);
    }

    [Fact]
    public void Without_leaves_one_entry_out()
    {
        Assert.Equal("{B: 3, b: 2}", Map.Without("a").ToString());
        Assert.Equal(new() { ["a"] = 1, ["b"] = 2 }, Map.Without("B"));
        Assert.Same(Map, Map.Without("x"));
    }

    [Fact]
    public void Merge_takes_the_values_of_the_other_map_where_both_have_a_key()
    {
        Assert.Equal("{B: 3, a: 9, b: 2, z: 5}", Map.Merge(new() { ["z"] = 5, ["a"] = 9 }).ToString());
        Assert.Same(Map, Map.Merge(null));
        Assert.Same(Map, Map.Merge([]));
    }

    [Fact]
    public void Maps_of_equal_entries_are_equal()
    {
        ValueMap<ValueList<string>> one = new() { ["x"] = ["1"], ["y"] = [] };
        ValueMap<ValueList<string>> same = new() { ["y"] = [], ["x"] = ["1"] };

        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Maps_that_differ_in_a_key_a_value_or_the_count_are_not_equal()
    {
        Assert.True(Map != Map.With("a", 2));
        Assert.True(Map != Map.With("c", 1));
        Assert.True(Map.Without("a").With("A", 1) != Map);
        Assert.False(Map.Equals(null));
    }

    [Fact]
    public void A_missing_key_is_an_error_that_names_those_that_there_are()
    {
        var error = Assert.Throws<KeyNotFoundException>(static () => Map["c"]);

        Assert.Equal("no key \"c\" among: B, a, b", error.Message);
        Assert.False(Map.TryGetValue("c", out _));
        Assert.False(Map.ContainsKey("A"));
        Assert.True(Map.ContainsKey("a"));
    }

    [Fact]
    public void Null_is_refused_as_a_key_and_as_a_value()
    {
        Assert.Throws<ArgumentNullException>(static () => new ValueMap<string> { [null!] = "v" });
        Assert.Throws<ArgumentNullException>(static () => new ValueMap<string> { ["k"] = null! });
    }

    [Fact]
    public void Every_way_to_go_through_a_map_gives_the_same_entries()
    {
        var seen = new List<KeyValuePair<string, int>>();
        foreach (var entry in Map)
        {
            seen.Add(entry);
        }

        Assert.Equal(seen, Map.ToList());
        Assert.Equal(seen, Map.AsSpan().ToArray());
        Assert.Equal(seen, ((System.Collections.IEnumerable)Map).Cast<KeyValuePair<string, int>>());
    }
}
