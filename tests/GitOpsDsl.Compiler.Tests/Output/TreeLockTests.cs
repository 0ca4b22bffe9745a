using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class TreeLockTests : IDisposable
{
    private readonly RenderedRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_second_run_says_that_it_waits_and_gives_up_with_an_error()
    {
        using var held = TreeLock.Acquire(_root.Path, TimeSpan.Zero, static _ => { });
        var said = new List<string>();

        var error = Assert.Throws<OutputException>(() => TreeLock.Acquire(_root.Path, TimeSpan.FromMilliseconds(50), said.Add));

        Assert.Equal(_root.Path, error.Path);
        Assert.Contains(_root.Path, Assert.Single(said));
    }

    [Fact]
    public void A_second_run_goes_on_when_the_first_is_done()
    {
        var held = TreeLock.Acquire(_root.Path, TimeSpan.Zero, static _ => { });

        using var second = TreeLock.Acquire(_root.Path, TimeSpan.FromSeconds(10), _ => held.Dispose());
    }

    [Fact]
    public void A_wait_can_be_cancelled()
    {
        using var held = TreeLock.Acquire(_root.Path, TimeSpan.Zero, static _ => { });
        using var cancellation = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(
            () => TreeLock.Acquire(_root.Path, TimeSpan.FromSeconds(10), _ => cancellation.Cancel(), cancellation.Token));
    }

    [Fact]
    public void Every_spelling_of_a_root_has_one_lock_and_another_root_another()
    {
        var link = $"{_root.Outside}/link";
        var relative = Path.GetRelativePath(".", _root.Path);
        Directory.CreateSymbolicLink(link, Path.GetDirectoryName(_root.Path)!);
        Directory.CreateSymbolicLink($"{_root.Outside}/chain", $"{_root.Outside}/link/rendered");

        Assert.All(
            [$"{_root.Path}/", $"{_root.Outside}/../rendered", $"{link}/rendered", $"{_root.Outside}/chain", relative],
            spelling => Assert.Equal(TreeLock.PathOf(_root.Path), TreeLock.PathOf(spelling)));
        Assert.NotEqual(TreeLock.PathOf(_root.Path), TreeLock.PathOf(_root.Outside));
    }

    [Fact]
    public void Two_processes_at_once_leave_the_tree_of_one_of_them()
    {
        const int Rounds = 20;
        using var first = RenderProcess.Start(_root.Path, 0, Rounds);
        using var second = RenderProcess.Start(_root.Path, 1000, Rounds);
        first.WaitForExit();
        second.WaitForExit();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains(new[] { Rounds - 1, 1000 + Rounds - 1 }, number => !_root.Plan(RenderProcess.Tree(number)).Changes.Any());
    }

    [Fact]
    public void A_killed_run_gives_the_lock_back()
    {
        using (var process = RenderProcess.Start(_root.Path, 0, int.MaxValue))
        {
            process.Kill();
            process.WaitForExit();
        }

        TreeLock.Acquire(_root.Path, TimeSpan.Zero, static _ => { }).Dispose();
    }
}
