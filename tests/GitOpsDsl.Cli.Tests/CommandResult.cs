namespace GitOpsDsl.Cli.Tests;

/// <summary>What a call gave.</summary>
internal sealed record CommandResult(int Exit, string Output, string Error)
{
    public CommandResult Expect(int exit)
    {
        Assert.True(Exit == exit, $"exit {Exit}, expected {exit}\n{Output}{Error}");
        return this;
    }
}
