using System.Diagnostics;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class KillTests : IDisposable
{
    private const int Kills = 25;

    private readonly RenderedRoot _root = new();
    private readonly RenderedRoot _clean = new();

    public void Dispose()
    {
        _root.Dispose();
        _clean.Dispose();
    }

    [Fact]
    public void A_kill_at_any_instant_leaves_a_tree_that_the_next_run_repairs()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var process = RenderProcess.Start(_root.Path, first: kill, rounds: int.MaxValue))
            {
                Spin(TimeSpan.FromMilliseconds(1 + (kill * 37 % 60)));
                process.Kill();
                process.WaitForExit();
            }

            var tree = RenderProcess.Tree(kill * 7);
            _root.Render(tree);
            _clean.Render(tree);

            Assert.Equal(_clean.Entries(), _root.Entries());
            Assert.All(_clean.Entries(), path => Assert.Equal(_clean.Read(path), _root.Read(path)));
            Assert.Equal(_clean.Read("shop/prod.inventory"), _root.Read("shop/prod.inventory"));
        }
    }

    /// <summary>A sleep would wake at the ticks of a timer; the instants should be any.</summary>
    private static void Spin(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
            Thread.SpinWait(20);
    }
}
