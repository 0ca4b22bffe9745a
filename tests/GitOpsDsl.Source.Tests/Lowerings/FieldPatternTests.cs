using GitOpsDsl.Source.Lowerings;
using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Tests.Lowerings;

public class FieldPatternTests
{
    private static readonly FieldStep[] Mount =
    [
        FieldStep.Named("volumeMounts"),
        new("", 1, new Dictionary<string, string> { ["mountPath"] = "/data" }),
        FieldStep.Named("readOnly"),
    ];

    [Fact]
    public void A_field_and_all_below_it_is_meant()
    {
        Assert.True(new FieldPattern("volumeMounts").Matches(Mount, 0, out _));
        Assert.True(new FieldPattern("volumeMounts[1].readOnly").Matches(Mount, 0, out _));
        Assert.False(new FieldPattern("volumeMounts[0]").Matches(Mount, 0, out _));
    }

    [Fact]
    public void What_is_above_it_is_not() => Assert.False(new FieldPattern("volumeMounts[1].readOnly.deeper").Matches(Mount, 0, out _));

    [Fact]
    public void An_item_tells_the_entry_by_its_own_field()
    {
        Assert.True(new FieldPattern("volumeMounts[mountPath={key}]").Matches(Mount, 0, out var entry));
        Assert.Equal(("key", "/data"), entry);
    }

    [Fact]
    public void A_key_tells_the_entry_dots_and_all()
    {
        Assert.True(new FieldPattern("metadata.labels[{key}]").Matches([FieldStep.Named("metadata"), FieldStep.Named("labels"), FieldStep.Named("a.b/c")], 0, out var entry));
        Assert.Equal(("key", "a.b/c"), entry);
        Assert.True(new FieldPattern("labels[a.b/c]").Matches([FieldStep.Named("labels"), FieldStep.Named("a.b/c")], 0, out _));
    }
}
