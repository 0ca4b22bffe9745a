using GitOpsDsl.Compiler.Output;
using static GitOpsDsl.Compiler.Tests.Output.RenderedRoot;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class TreePlanTests : IDisposable
{
    private readonly RenderedRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Planning_writes_nothing()
    {
        _root.Plan(Prod(("web/a.yaml", "a")));

        Assert.False(Directory.Exists(_root.Path));
    }

    [Fact]
    public void An_empty_disk_needs_every_file_and_the_inventory() =>
        Assert.Equal(["create shop/prod/a.yaml", "create shop/prod.inventory"], _root.Changes(Prod(("a.yaml", "a"))));

    [Fact]
    public void Files_and_environments_come_in_ordinal_order_whatever_the_order_of_declaration()
    {
        var plan = _root.Plan(Whole(("shop/prod", [("b.yaml", ""), ("B.yml", ""), ("a.yaml", "")]), ("shop/int", [("a.yaml", "")])));

        Assert.Equal(
            ["shop/int/a.yaml", "shop/int.inventory", "shop/prod/B.yml", "shop/prod/a.yaml", "shop/prod/b.yaml", "shop/prod.inventory"],
            plan.Changes.Select(static change => change.Path));
    }

    [Fact]
    public void What_the_project_renders_differently_is_stale_and_not_edited()
    {
        _root.Render(Prod(("a.yaml", "old"), ("gone.yaml", "x")));

        Assert.Equal(
            ["update shop/prod/a.yaml", "delete shop/prod/gone.yaml", "create shop/prod/new.yaml", "update shop/prod.inventory"],
            _root.Changes(Prod(("a.yaml", "new"), ("new.yaml", "x"))));
    }

    [Fact]
    public void What_somebody_changed_or_removed_is_edited()
    {
        var tree = Prod(("changed.yaml", "x"), ("longer.yaml", "x"), ("removed.yaml", "x"), ("same.yaml", "x"));
        _root.Render(tree);
        _root.Write("shop/prod/changed.yaml", "y");
        _root.Write("shop/prod/longer.yaml", "xx");
        File.Delete($"{_root.Path}/shop/prod/removed.yaml");

        Assert.Equal(
            ["update shop/prod/changed.yaml (edited)", "update shop/prod/longer.yaml (edited)", "create shop/prod/removed.yaml (edited)"],
            _root.Changes(tree));
    }

    [Fact]
    public void A_file_that_goes_is_edited_if_somebody_changed_it_first()
    {
        _root.Render(Prod(("a.yaml", "x"), ("b.yaml", "x")));
        _root.Write("shop/prod/a.yaml", "y");

        Assert.Equal(
            ["delete shop/prod/a.yaml (edited)", "delete shop/prod/b.yaml", "update shop/prod.inventory"],
            _root.Changes(Prod()));
    }

    [Fact]
    public void Each_kind_of_action_is_counted_without_the_bookkeeping()
    {
        _root.Render(Prod(("a.yaml", "x"), ("b.yaml", "x"), ("c.yaml", "x")));
        var plan = _root.Plan(Prod(("a.yaml", "x"), ("b.yaml", "y"), ("d.yaml", "x"), ("e.yaml", "x")));

        Assert.Equal(
            [1, 2, 1, 1],
            new[] { FileAction.Unchanged, FileAction.Create, FileAction.Update, FileAction.Delete }.Select(plan.Count));
    }

    [Fact]
    public void A_file_of_many_reads_is_compared_to_its_last_byte()
    {
        var content = new string('x', 100_000);
        _root.Render(Prod(("a.yaml", content)));
        _root.Write("shop/prod/a.yaml", content[..^1] + "y");

        Assert.Equal(["update shop/prod/a.yaml (edited)"], _root.Changes(Prod(("a.yaml", content))));
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_named_with_who_wants_the_path()
    {
        _root.Write("shop/prod/web/a.yaml", "mine");
        _root.Write("shop/prod/web/b.yaml", "mine too");

        var error = Assert.Throws<OutputException>(() => _root.Plan(Prod(("web/a.yaml", "ours"), ("web/b.yaml", "ours"))));

        Assert.Equal($"{_root.Path}/shop/prod/web/a.yaml", error.Path);
        Assert.Contains("(1 more like it)", error.Message);
        Assert.Contains("owner of web/a.yaml", error.Message);
    }

    [Fact]
    public void A_foreign_file_with_the_right_bytes_is_taken_over_without_touching_it()
    {
        _root.Write("shop/prod/a.yaml", "same");
        var tree = Prod(("a.yaml", "same"));

        Assert.Equal(["create shop/prod.inventory"], _root.Changes(tree));
        _root.Render(tree);
        _root.Render(Prod());
        Assert.Empty(_root.Entries());
    }

    [Theory]
    [InlineData("shop")]
    [InlineData("shop/prod")]
    [InlineData("shop/prod/web")]
    public void A_foreign_file_where_a_directory_must_be_is_named(string path)
    {
        _root.Write(path, "mine");

        var error = Assert.Throws<OutputException>(() => _root.Plan(Prod(("web/a.yaml", "a"))));

        Assert.Equal($"{_root.Path}/{path}", error.Path);
    }

    [Theory]
    [InlineData("shop/prod/a.yaml", "shop/prod/a.yaml/mine")]
    [InlineData("shop/prod.inventory", "shop/prod.inventory/mine")]
    public void A_directory_where_a_file_must_be_is_named(string path, string foreign)
    {
        _root.Write(foreign, "mine");

        var error = Assert.Throws<OutputException>(() => _root.Plan(Prod(("a.yaml", "a"))));

        Assert.Equal($"{_root.Path}/{path}", error.Path);
    }

    [Fact]
    public void A_root_that_is_a_file_is_named()
    {
        File.WriteAllText(_root.Path, "mine");

        Assert.Equal(_root.Path, Assert.Throws<OutputException>(() => _root.Plan(Prod())).Path);
        Assert.Equal("mine", File.ReadAllText(_root.Path));
    }

    [Fact]
    public void An_environment_that_was_renamed_by_letter_case_alone_is_named()
    {
        _root.Render(Whole(("shop/Prod", [])));

        var error = Assert.Throws<OutputException>(() => _root.Plan(Prod()));

        Assert.Contains("letter case", error.Message);
    }
}
