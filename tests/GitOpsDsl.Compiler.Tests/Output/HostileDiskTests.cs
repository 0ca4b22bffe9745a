using GitOpsDsl.Compiler.Output;
using static GitOpsDsl.Compiler.Tests.Output.RenderedRoot;

namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>Links, pipes and inventories that somebody put there to make us write or delete elsewhere.</summary>
public sealed class HostileDiskTests : IDisposable
{
    private readonly RenderedRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("shop")]
    [InlineData("shop/prod")]
    [InlineData("shop/prod/web")]
    [InlineData("shop/prod/web/deep")]
    [InlineData("shop/prod/web/deep/a.yaml")]
    [InlineData("shop/prod.inventory")]
    public void A_link_at_any_level_is_an_error_and_never_followed(string link)
    {
        var tree = Prod(("web/deep/a.yaml", "a"));
        foreach (var target in new[] { _root.Outside, $"{_root.Outside}/file", $"{_root.Outside}/missing" })
        {
            _root.Render(tree);
            File.WriteAllText($"{_root.Outside}/file", "mine");
            Remove($"{_root.Path}/{link}");
            File.CreateSymbolicLink($"{_root.Path}/{link}", target);

            // Also when the project no longer wants what is behind it.
            Assert.Equal($"{_root.Path}/{link}", Assert.Throws<OutputException>(() => _root.Plan(tree)).Path);
            if (link != "shop")
                Assert.Equal($"{_root.Path}/{link}", Assert.Throws<OutputException>(() => _root.Plan(Whole())).Path);

            Assert.Equal("mine", File.ReadAllText($"{_root.Outside}/file"));
            Assert.Equal(["file"], Directory.EnumerateFileSystemEntries(_root.Outside).Select(Path.GetFileName));
            File.Delete($"{_root.Path}/{link}");
            if (link == "shop/prod.inventory")
                Directory.Delete($"{_root.Path}/shop", recursive: true);
        }
    }

    [Fact]
    public void A_link_in_the_place_of_a_temporary_file_is_deleted_and_not_followed()
    {
        _root.Render(Prod(("a.yaml", "a")));
        File.WriteAllText($"{_root.Outside}/file", "mine");
        File.CreateSymbolicLink($"{_root.Path}/.gitops~0", $"{_root.Outside}/file");

        _root.Render(Prod(("a.yaml", "b")));

        Assert.Equal("mine", File.ReadAllText($"{_root.Outside}/file"));
    }

    [Fact]
    public void The_root_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_root.Path, _root.Outside);

        _root.Render(Prod(("a.yaml", "a")));

        Assert.Equal("a", File.ReadAllText($"{_root.Outside}/shop/prod/a.yaml"));
    }

    [Theory]
    [InlineData("../../../outside/file")]
    [InlineData("web/../../../../outside/file")]
    [InlineData("/etc/hostname")]
    public void An_inventory_with_a_path_that_leaves_the_tree_deletes_nothing(string path)
    {
        _root.Render(Prod(("a.yaml", "a")));
        File.WriteAllText($"{_root.Outside}/file", "mine");
        File.AppendAllText($"{_root.Path}/shop/prod.inventory", $"00000000 {path}\n");

        foreach (var tree in new[] { Prod(), Whole() })
            Assert.Equal($"{_root.Path}/shop/prod.inventory", Assert.Throws<OutputException>(() => _root.Plan(tree)).Path);

        Assert.Equal("mine", File.ReadAllText($"{_root.Outside}/file"));
        Assert.Equal("a", _root.Read("shop/prod/a.yaml"));
    }

    [Fact]
    public void A_foreign_file_with_the_ending_of_inventories_is_an_error_and_stays()
    {
        _root.Write("shop/mine.inventory", "three chairs\n");

        Assert.Equal($"{_root.Path}/shop/mine.inventory", Assert.Throws<OutputException>(() => _root.Plan(Prod())).Path);

        Assert.Equal("three chairs\n", _root.Read("shop/mine.inventory"));
    }

    [LinuxFact]
    public void A_pipe_is_not_opened_and_is_foreign_or_replaced_like_any_file()
    {
        Directory.CreateDirectory($"{_root.Path}/shop/prod");
        Shell.Run($"mkfifo '{_root.Path}/shop/prod/a.yaml'");
        Assert.Equal($"{_root.Path}/shop/prod/a.yaml", Assert.Throws<OutputException>(() => _root.Plan(Prod(("a.yaml", "a")))).Path);

        File.Delete($"{_root.Path}/shop/prod/a.yaml");
        _root.Render(Prod(("a.yaml", "a")));
        File.Delete($"{_root.Path}/shop/prod/a.yaml");
        Shell.Run($"mkfifo '{_root.Path}/shop/prod/a.yaml'");
        _root.Render(Prod(("a.yaml", "a")));
        Assert.Equal("a", _root.Read("shop/prod/a.yaml"));
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}
