namespace GitOpsDsl.Rules.Tests;

public class NodeTests
{
    private static readonly Node Root = YamlNodes.Read(
        """
        text: web
        number: 3
        fraction: 1.5
        flag: true
        none: null
        guess: !unknown x
        map: {a.b/c: {list: [x, {y: z}]}, empty: {}, blank: "", zero: 0, off: false}
        some: !unknown {known: 1}
        few: !unknown [1]
        twice: 1
        twice: 2
        """)[0].Root;

    [Fact]
    public void A_scalar_has_its_value_and_no_other()
    {
        Assert.Equal(("web", (long?)null, (bool?)null), (Root["text"].Text, Root["text"].Integer, Root["text"].Boolean));
        Assert.Equal((3, 3.0, (string?)null), (Root["number"].Integer, Root["number"].Number, Root["number"].Text));
        Assert.Equal((1.5, (long?)null), (Root["fraction"].Number, Root["fraction"].Integer));
        Assert.True(Root["flag"].Boolean);
    }

    [Fact]
    public void What_is_not_there_is_missing_all_the_way_down()
    {
        var node = Root["map"]["nothing"]["at"][7]["all"];

        Assert.Equal(NodeKind.Missing, node.Kind);
        Assert.True(node.IsAbsent && node.IsZero && !node.Exists && !node.IsUnknown);
        Assert.Equal((null, 0, "", ""), (node.Text, node.Count, node.Name, node.Path));
        Assert.Null(node.Document);
    }

    [Fact]
    public void Null_is_absent_but_has_a_place()
    {
        Assert.True(Root["none"].IsAbsent && Root["none"].IsZero && !Root["none"].Exists);
        Assert.Equal("none", Root["none"].Path);
    }

    [Fact]
    public void What_a_host_cannot_know_is_unknown_all_the_way_down()
    {
        Assert.True(Root["guess"].IsUnknown && Root["guess"]["deeper"][2].IsUnknown);
        Assert.True(Root["some"]["other"].IsUnknown && Root["few"][0].IsUnknown && Root["few"][1].IsUnknown);
        Assert.False(Root["some"]["known"].IsUnknown);
        Assert.False(Root["guess"].IsAbsent || Root["guess"].IsZero);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("blank")]
    [InlineData("zero")]
    [InlineData("off")]
    [InlineData("nothing")]
    public void What_Go_leaves_at_its_zero_value_is_zero(string name)
    {
        Assert.True(Root["map"][name].IsZero);
    }

    [Fact]
    public void An_empty_map_that_may_have_more_is_not_zero()
    {
        var root = YamlNodes.Read("{map: !unknown {}, list: !unknown []}")[0].Root;

        Assert.False(root["map"].IsZero || root["list"].IsZero);
    }

    [Fact]
    public void The_first_of_two_entries_of_one_key_counts()
    {
        Assert.Equal(1, Root["twice"].Integer);
    }

    [Fact]
    public void A_path_is_written_as_kubectl_writes_it()
    {
        Assert.Equal("map[a.b/c].list[1].y", Root["map"]["a.b/c"]["list"][1]["y"].Path);
        Assert.Equal("", Root.Path);
    }

    [Fact]
    public void Entries_and_items_come_in_the_order_of_the_document()
    {
        List<string> names = [], texts = [];
        foreach (var entry in Root["map"].Entries)
        {
            names.Add(entry.Name);
        }

        foreach (var item in Root["map"]["a.b/c"]["list"].Items)
        {
            texts.Add(item.ToString());
        }

        Assert.Equal(["a.b/c", "empty", "blank", "zero", "off"], names);
        Assert.Equal(["\"x\"", "a map"], texts);
    }

    [Fact]
    public void A_scalar_has_no_entries_and_a_map_no_items()
    {
        Assert.False(Root["text"].Entries.GetEnumerator().MoveNext());
        Assert.False(Root["map"].Items.GetEnumerator().MoveNext());
    }

    [Fact]
    public void A_node_is_equal_to_itself_and_knows_its_parent()
    {
        var list = Root["map"]["a.b/c"]["list"];

        Assert.True(list[1]["y"].Parent.Parent == list);
        Assert.True(list != Root["map"]);
        Assert.False(Root.Parent.Exists);
    }

    [Fact]
    public void To_look_at_nodes_allocates_nothing()
    {
        long Sum()
        {
            long sum = Root["map"]["zero"].Integer ?? 0;
            foreach (var entry in Root.Entries)
            {
                sum += entry.Count + entry["none"].Position;
            }

            return sum;
        }

        Sum();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_places_of_a_long_list_are_right_in_whatever_order_they_are_asked_for()
    {
        var list = YamlNodes.Read("[" + string.Concat(Enumerable.Repeat("{a: [1, 2]}, ", 300)) + "]")[0].Root;

        int[] order = [250, 100, 299, 299, 0, 70, 65, 200];
        Assert.Equal(order.Select(static place => $"[{place}].a[1]"), order.Select(place => list[place]["a"][1].Path));
    }
}
