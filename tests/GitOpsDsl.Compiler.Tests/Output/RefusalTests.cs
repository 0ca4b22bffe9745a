using GitOpsDsl.Compiler.Output;
using static GitOpsDsl.Compiler.Tests.Output.RenderedRoot;

namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>The disk says no: each time one clear error, nothing lost, and all is well when the cause is gone.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly RenderedRoot _root = new();

    public void Dispose() => _root.Dispose();

    [LinuxRootFact]
    public void A_full_disk_is_named_and_the_next_run_does_the_rest()
    {
        var small = Prod([.. Enumerable.Range(0, 10).Select(static i => ($"web/{i}.yaml", $"old {i}"))]);
        var large = Prod([.. Enumerable.Range(0, 200).Select(static i => ($"web/{i}.yaml", new string('x', 5000) + i))]);
        Mounted("size=256k", () =>
        {
            _root.Render(small);

            var error = Assert.Throws<OutputException>(() => _root.Render(large));

            Assert.Contains("No space left", error.Message);
            Assert.Contains("Free some space", error.WayOut);
            Assert.StartsWith($"{_root.Path}/shop/prod", error.Path);
            Assert.All(
                Enumerable.Range(0, 10),
                i => Assert.Contains(_root.Read($"shop/prod/web/{i}.yaml"), new[] { $"old {i}", new string('x', 5000) + i }));

            Shell.Run($"mount -o remount,size=8m '{_root.Path}'");
            _root.Render(large);
            Assert.Equal(200, _root.Entries().Length);
        });
    }

    [LinuxRootFact]
    public void A_disk_that_can_not_even_take_the_inventory_stays_as_it_is() => Mounted("size=16k", () =>
    {
        _root.Render(Prod(("a.yaml", "old")));
        File.WriteAllText($"{_root.Path}/filler", new string('x', 8192));

        Assert.Throws<OutputException>(() => _root.Render(Prod(("a.yaml", "new"))));

        Assert.Equal("old", _root.Read("shop/prod/a.yaml"));
        Assert.Equal(["filler", "shop/prod/a.yaml"], _root.Entries());
        Assert.Equal(["update shop/prod/a.yaml", "update shop/prod.inventory"], _root.Changes(Prod(("a.yaml", "new"))));
    });

    [LinuxRootFact]
    public void A_disk_that_is_mounted_read_only_is_named() => Mounted("size=1m", () =>
    {
        _root.Render(Prod(("a.yaml", "a")));
        Shell.Run($"mount -o remount,ro '{_root.Path}'");

        Assert.Empty(_root.Changes(Prod(("a.yaml", "a"))));
        foreach (var tree in new[] { Prod(("a.yaml", "b")), Prod(("a.yaml", "a"), ("b.yaml", "b")), Prod(), Whole() })
        {
            Assert.StartsWith($"{_root.Path}/shop/prod", Assert.Throws<OutputException>(() => _root.Render(tree)).Path);
            Assert.Empty(_root.Changes(Prod(("a.yaml", "a"))));
        }
    });

    [UnprivilegedFact]
    public void A_directory_without_the_right_to_write_is_named()
    {
        _root.Render(Prod(("web/a.yaml", "a")));
        var directory = $"{_root.Path}/shop/prod/web";
        Shell.Run($"chmod a-w '{directory}'");

        var error = Assert.Throws<OutputException>(() => _root.Render(Prod(("web/a.yaml", "b"))));

        Shell.Run($"chmod u+w '{directory}'");
        Assert.Equal($"{directory}/a.yaml", error.Path);
        Assert.Equal("a", _root.Read("shop/prod/web/a.yaml"));
        _root.Render(Prod(("web/a.yaml", "b")));
    }

    [UnprivilegedFact]
    public void A_file_without_the_right_to_read_is_named()
    {
        _root.Render(Prod(("a.yaml", "a")));
        Shell.Run($"chmod a-r '{_root.Path}/shop/prod/a.yaml'");

        Assert.Equal($"{_root.Path}/shop/prod/a.yaml", Assert.Throws<OutputException>(() => _root.Plan(Prod(("a.yaml", "b")))).Path);
    }

    [LinuxFact]
    public void A_file_that_is_read_only_is_ours_to_replace()
    {
        _root.Render(Prod(("a.yaml", "a")));
        Shell.Run($"chmod a-w '{_root.Path}/shop/prod/a.yaml'");

        _root.Render(Prod(("a.yaml", "b")));

        Assert.Equal("b", _root.Read("shop/prod/a.yaml"));
    }

    private void Mounted(string options, Action test)
    {
        Directory.CreateDirectory(_root.Path);
        Shell.Run($"mount -t tmpfs -o {options} tmpfs '{_root.Path}'");
        try
        {
            test();
        }
        finally
        {
            Shell.Run($"umount '{_root.Path}'");
        }
    }
}
