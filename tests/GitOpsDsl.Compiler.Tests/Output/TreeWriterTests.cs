using GitOpsDsl.Compiler.Output;
using static GitOpsDsl.Compiler.Tests.Output.RenderedRoot;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class TreeWriterTests : IDisposable
{
    private readonly RenderedRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_rendered_tree_holds_the_files_and_an_inventory_beside_each_environment()
    {
        _root.Render(Whole(("shop/prod", [("web/b.yaml", "b"), ("web/a.yaml", "a")]), ("shop/int", [("ü ö.yaml", "")])));

        Assert.Equal(["shop/int/ü ö.yaml", "shop/prod/web/a.yaml", "shop/prod/web/b.yaml"], _root.Entries());
        Assert.Equal("b", _root.Read("shop/prod/web/b.yaml"));
        Assert.Equal("gitops-inventory 1\nc1d04330 web/a.yaml\nd280b0c4 web/b.yaml\n", _root.Read("shop/prod.inventory"));
        Assert.Equal("gitops-inventory 1\n00000000 ü ö.yaml\n", _root.Read("shop/int.inventory"));
    }

    [Fact]
    public void A_file_that_does_not_change_is_not_touched()
    {
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        _root.Render(Prod(("a.yaml", "a"), ("b.yaml", "b")));
        string[] paths = [$"{_root.Path}/shop/prod/a.yaml", $"{_root.Path}/shop/prod/b.yaml", $"{_root.Path}/shop/prod.inventory"];
        Array.ForEach(paths, path => File.SetLastWriteTimeUtc(path, old));

        _root.Render(Prod(("a.yaml", "a"), ("b.yaml", "b")));
        Assert.All(paths, path => Assert.Equal(old, File.GetLastWriteTimeUtc(path)));

        _root.Render(Prod(("a.yaml", "a"), ("b.yaml", "changed")));
        Assert.Equal([true, false, false], paths.Select(path => File.GetLastWriteTimeUtc(path) == old));
    }

    [Fact]
    public void What_somebody_changed_or_removed_is_repaired()
    {
        var tree = Prod(("a.yaml", "a"), ("web/b.yaml", "b"));
        _root.Render(tree);
        _root.Write("shop/prod/a.yaml", "changed");
        Directory.Delete($"{_root.Path}/shop/prod/web", recursive: true);

        _root.Render(tree);

        Assert.Equal("a", _root.Read("shop/prod/a.yaml"));
        Assert.Equal("b", _root.Read("shop/prod/web/b.yaml"));
    }

    [Fact]
    public void Only_what_we_wrote_is_deleted_and_only_directories_that_this_empties()
    {
        _root.Render(Prod(("deep/er/a.yaml", "a"), ("kept/a.yaml", "a"), ("web/a.yaml", "a")));
        _root.Write("shop/prod/kept/notes.txt", "mine");
        Directory.CreateDirectory($"{_root.Path}/shop/prod/empty");

        _root.Render(Prod(("web/a.yaml", "a")));

        Assert.Equal(["shop/prod/empty/", "shop/prod/kept/notes.txt", "shop/prod/web/a.yaml"], _root.Entries());
    }

    [Fact]
    public void An_environment_that_the_project_no_longer_has_goes_with_its_inventory_and_directories()
    {
        _root.Render(Whole(("shop/prod", [("web/a.yaml", "a")]), ("shop/int", [("web/a.yaml", "a")]), ("crm/prod", [("a.yaml", "a")])));

        _root.Render(Prod(("web/a.yaml", "a")));

        Assert.Equal(["shop/prod/web/a.yaml"], _root.Entries());
        Assert.False(File.Exists($"{_root.Path}/shop/int.inventory"));
        Assert.False(Directory.Exists($"{_root.Path}/crm"));
    }

    [Fact]
    public void A_part_of_the_environments_leaves_the_others_alone()
    {
        _root.Render(Whole(("shop/prod", [("a.yaml", "a")]), ("shop/int", [("a.yaml", "a")])));

        _root.Render(Prod(("b.yaml", "b")) with { IsWhole = false });

        Assert.Equal(["shop/int/a.yaml", "shop/prod/b.yaml"], _root.Entries());
        Assert.True(File.Exists($"{_root.Path}/shop/int.inventory"));
    }

    [Fact]
    public void A_file_may_become_a_directory_and_a_directory_a_file()
    {
        _root.Render(Prod(("a", "file"), ("b/c/d.yaml", "x"), ("b/e.yaml", "x")));

        _root.Render(Prod(("a/x.yaml", "x"), ("b", "file")));

        Assert.Equal(["shop/prod/a/x.yaml", "shop/prod/b"], _root.Entries());
    }

    [Fact]
    public void A_directory_does_not_become_a_file_while_somebody_elses_file_is_in_it()
    {
        _root.Render(Prod(("b/e.yaml", "x")));
        _root.Write("shop/prod/b/notes.txt", "mine");

        Assert.Throws<OutputException>(() => _root.Plan(Prod(("b", "file"))));

        Assert.Equal(["shop/prod/b/e.yaml", "shop/prod/b/notes.txt"], _root.Entries());
    }

    [Fact]
    public void A_path_may_change_its_letter_case()
    {
        _root.Render(Prod(("Web/a.yaml", "a"), ("Web/b.yaml", "b"), ("c.yaml", "c")));

        _root.Render(Prod(("web/a.yaml", "a"), ("web/b.yaml", "changed"), ("C.yaml", "c")));

        Assert.Equal(["shop/prod/C.yaml", "shop/prod/web/a.yaml", "shop/prod/web/b.yaml"], _root.Entries());
    }

    [Fact]
    public void A_foreign_file_that_differs_by_letter_case_from_a_leaving_one_is_not_overwritten()
    {
        _root.Render(Prod(("A.yaml", "a")));
        _root.Write("shop/prod/a.yaml", "mine");
        if (_root.Read("shop/prod/A.yaml") == "mine")
            return; // one file here, so it was ours

        Assert.Throws<OutputException>(() => _root.Plan(Prod(("a.yaml", "ours"))));

        Assert.Equal("mine", _root.Read("shop/prod/a.yaml"));
    }

    [Fact]
    public void What_a_killed_run_left_is_recognised_and_repaired()
    {
        var tree = Prod(("a.yaml", "old"), ("gone/b.yaml", "b"));
        _root.Render(tree);
        _root.Write(".gitops~3", "half of a fi");
        _root.Write("shop/prod.inventory", "gitops-inventory 1 unsettled\n00000000 a.yaml\n00000000 gone/b.yaml\n00000000 new.yaml\n");
        _root.Write("shop/prod/new.yaml", "half of a fi");
        File.Delete($"{_root.Path}/shop/prod/gone/b.yaml");

        var next = Prod(("a.yaml", "new"), ("new.yaml", "half of a file"));
        Assert.Equal(
            ["delete .gitops~3", "update shop/prod/a.yaml", "update shop/prod/new.yaml", "update shop/prod.inventory"],
            _root.Changes(next));
        _root.Render(next);
        Assert.Equal(["shop/prod/a.yaml", "shop/prod/new.yaml"], _root.Entries());
    }

    [Fact]
    public void A_directory_that_a_killed_run_left_without_its_inventory_goes_and_any_other_empty_one_stays()
    {
        Directory.CreateDirectory($"{_root.Path}/shop");
        _root.Render(Whole());
        Assert.Equal(["shop/"], _root.Entries());

        _root.Write(".gitops~0", "gitops-inv");
        _root.Render(Whole());
        Assert.Empty(_root.Entries());
    }

    [Fact]
    public void A_path_that_is_too_long_for_the_short_way_to_the_disk_takes_the_portable_one()
    {
        var path = string.Join('/', Enumerable.Repeat(new string('d', 200), 6)) + "/a.yaml";
        _root.Render(Prod((path, "a")));
        _root.Write($"shop/prod/{path}", "changed");

        _root.Render(Prod((path, "a")));

        Assert.Equal("a", _root.Read($"shop/prod/{path}"));
    }

    [Fact]
    public void Thousands_of_files_are_written_by_several_threads_and_come_out_the_same()
    {
        var files = Enumerable.Range(0, 3000).Select(static i => ($"app-{i / 8:0000}/{i % 8}.yaml", $"content {i}")).ToArray();

        Assert.Equal(3000, _root.Render(Prod(files)).Count(FileAction.Create));
        Assert.Equal(3000, _root.Render(Prod([.. files.Select(static file => (file.Item1, file.Item2 + "!"))])).Count(FileAction.Update));

        Assert.Equal(files.Select(static file => "shop/prod/" + file.Item1).Order(StringComparer.Ordinal), _root.Entries());
        Assert.All(files, file => Assert.Equal(file.Item2 + "!", _root.Read("shop/prod/" + file.Item1)));
    }
}
