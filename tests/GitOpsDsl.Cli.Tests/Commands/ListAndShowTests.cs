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

    [Theory]
    [InlineData("list.cloud.txt", "list")]
    [InlineData("list.cloud.json", "list", "--format=json")]
    [InlineData("show.cloud.txt", "show", "test")]
    [InlineData("show.cloud.json", "show", "test", "--format=json")]
    public void Cloud_resources_are_among_it(string golden, params string[] args)
    {
        var place = new Origin("/_/Environments.cs", 9);
        using var run = new CommandRun(CommandRun.Catalogue(static () => Shop.Prod, (shop, parts) =>
        {
            parts.Add("web", ((Shop)shop).Web, place);
            parts.Add("uploads", new AnyResource("aws:s3:Bucket"), place);
            parts.Add("pets", [new AnyResource("random:index/randomPet:RandomPet"), new AnyResource("random:index/randomPet:RandomPet")], place);
        }));

        Golden.Verify(run.Run(args).Expect(0).Output, golden);
    }
}
