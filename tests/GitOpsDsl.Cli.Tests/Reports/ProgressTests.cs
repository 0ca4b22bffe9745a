using GitOpsDsl.Cli.Reports;

namespace GitOpsDsl.Cli.Tests.Reports;

public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_shown_in_the_first_second()
    {
        var terminal = new StringWriter();
        using (var progress = new Progress(terminal, "render"))
        {
            progress.Clear();
        }

        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public void Each_second_takes_the_place_of_the_last()
    {
        var terminal = new StringWriter();
        var progress = new Progress(terminal, "render");

        progress.Tick();
        progress.Tick();

        Assert.Equal("\rrender: 1 s\rrender: 2 s", terminal.ToString());
    }

    [Fact]
    public void It_goes_when_there_is_something_to_read_and_comes_back()
    {
        var terminal = new StringWriter();
        using (var progress = new Progress(terminal, "check"))
        {
            progress.Tick();
            progress.Clear();
            progress.Clear();
            progress.Tick();
        }

        Assert.Equal("\rcheck: 1 s\r\x1b[K\rcheck: 2 s\r\x1b[K", terminal.ToString());
    }
}
