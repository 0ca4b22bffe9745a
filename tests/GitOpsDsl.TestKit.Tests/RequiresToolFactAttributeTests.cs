namespace GitOpsDsl.TestKit.Tests;

public class RequiresToolFactAttributeTests
{
    [Fact]
    public void A_fact_whose_tool_runs_is_not_skipped() => Assert.Null(new RequiresToolFactAttribute("dotnet", "--version").Skip);

    [Fact]
    public void A_fact_whose_tool_is_missing_says_what_it_needs() =>
        Assert.Equal("needs a program that does not run on this machine: no-such-program --version", new RequiresToolFactAttribute("no-such-program", "--version").Skip);

    [Fact]
    public void A_fact_whose_tool_fails_is_skipped() => Assert.NotNull(new RequiresToolFactAttribute("dotnet", "no-such-command").Skip);
}
