namespace GitOpsDsl.Records;

public class LocatedTests
{
    [Fact]
    public void A_record_knows_the_file_and_line_of_its_new()
    {
        var probe = new Probe { Path = "/" };

        Assert.Equal(new Origin("/_/tests/GitOpsDsl.Model.Tests/Records/LocatedTests.cs", 8), probe.Origin);
        Assert.Equal("/_/tests/GitOpsDsl.Model.Tests/Records/LocatedTests.cs:8", probe.Origin.ToString());
    }

    [Fact]
    public void A_target_typed_new_inside_an_initialiser_has_its_own_line()
    {
        (string Name, Probe Probe) pair = new()
        {
            Name = "a",
            Probe = new()
            {
                Path = "/",
            },
        };

        Assert.Equal(20, pair.Probe.Origin.Line);
    }

    [Fact]
    public void With_keeps_the_place()
    {
        var probe = new Probe { Path = "/" };

        Assert.Equal(probe.Origin, (probe with { Path = "/live" }).Origin);
    }

    [Fact]
    public void The_place_takes_no_part_in_equality()
    {
        var one = new Probe { Path = "/", Args = ["a"], Labels = new() { ["k"] = "v" } };
        var same = new Probe { Path = "/", Args = ["a"], Labels = new() { ["k"] = "v" } };

        Assert.NotEqual(one.Origin, same.Origin);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void A_different_property_at_any_depth_is_a_different_record()
    {
        var one = new Probe { Path = "/", Args = ["a"], Labels = new() { ["k"] = "v" } };

        Assert.NotEqual(one, one with { Path = "/live" });
        Assert.NotEqual(one, one with { Args = ["b"] });
        Assert.NotEqual(one, one with { Labels = new(one.Labels) { ["k"] = "w" } });
        Assert.NotEqual(one, one with { UnknownFields = new() { ["k"] = 1 } });
    }

    [Fact]
    public void Records_of_different_types_differ_though_they_hold_the_same() => Assert.NotEqual<Located>(new Probe(), new Task());

    [Fact]
    public void A_record_without_the_two_parameters_has_no_known_place()
    {
        var task = new Task();

        Assert.False(task.Origin.IsKnown);
        Assert.Equal("", task.Origin.ToString());
    }

    [Fact]
    public void The_place_is_not_printed() => Assert.Equal("Task { Image = nginx }", new Task { Image = "nginx" }.ToString());

    private sealed record Task : Located
    {
        public string? Image { get; init; }
    }
}
