namespace GitOpsDsl.Cli.Tests.Commands;

public class ListAndShowTests
{
    [Theory]
    [InlineData("list.txt", "list")]
    [InlineData("list.json", "list", "--format", "json")]
    [InlineData("show.txt", "show", "prod")]
    [InlineData("show.json", "show", "shop/prod", "--format=json")]
    public void They_print_what_runs_where(string golden, params string[] args)
    {
        using var run = new CommandRun();

        var result = run.Run(args).Expect(0);

        Assert.Equal("", result.Error);
        Golden.Verify(result.Output, golden);
    }
}
