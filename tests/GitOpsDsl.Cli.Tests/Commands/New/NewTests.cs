namespace GitOpsDsl.Cli.Tests.Commands;

public class NewTests
{
    [Theory]
    [InlineData("my-shop", "as MyShop")]
    [InlineData("shop", "as Shop")]
    [InlineData("2go", "as Go")]
    [InlineData("größe", "as Gre")]
    [InlineData("Überall", "as Berall")]
    [InlineData("Environments", "means something already")]
    [InlineData("No", "means something already")]
    [InlineData("AbcdefghijAbcdefghijAbcdefghijAbcdefghijK", "up to 40")]
    public void A_name_that_can_t_become_a_record_is_refused_with_one_that_can(string name, string hint)
    {
        using var run = new CommandRun();

        Assert.Contains(hint, New(run, "fresh", "--name", name).Expect(2).Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Directory));
    }

    [Fact]
    public void A_folder_that_has_something_is_left_alone()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(run.Directory, "notes.txt"), "mine");

        var refused = run.Run("new", run.Directory, "--name", "Shop", "--no-render").Expect(2);

        Assert.Contains("is not empty (notes.txt), and nothing is overwritten: name a folder", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(run.Directory).Select(Path.GetFileName));
        Assert.Contains("is a file", New(run, "notes.txt", "--name", "Shop").Expect(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/\"; evil")]
    [InlineData("a\nb")]
    public void A_repository_that_no_string_can_hold_is_refused(string url)
    {
        using var run = new CommandRun();

        Assert.Contains("--repository can't have quotes", New(run, "fresh", "--name", "Shop", "--repository", url).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_clone_and_a_folder_that_is_not_there_are_filled_and_named_after()
    {
        using var run = new CommandRun();
        var clone = Path.Combine(run.Directory, "web-shop");
        Directory.CreateDirectory(Path.Combine(clone, ".git"));

        New(run, "web-shop").Expect(0);
        New(run, "new folder/größer Shop").Expect(0);

        Assert.Contains("Namespace = \"web-shop-int\"", File.ReadAllText(Path.Combine(clone, "environments", "Environments.cs")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Directory, "new folder", "größer Shop", "environments", "GrerShop.cs")));
    }

    [Fact]
    public void Below_the_top_of_a_repository_the_agent_is_told_the_path_and_CI_files_are_none()
    {
        using var run = new CommandRun();
        Directory.CreateDirectory(Path.Combine(run.Directory, ".git"));

        Assert.Contains("say --ci none", New(run, "apps/shop").Expect(2).Error, StringComparison.Ordinal);
        New(run, "apps/shop", "--ci", "none").Expect(0);

        var made = Path.Combine(run.Directory, "apps", "shop");
        Assert.Contains("Path = \"apps/shop/environments/rendered\"", File.ReadAllText(Path.Combine(made, "environments", "Environments.cs")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(made, ".github")));
    }

    private static CommandResult New(CommandRun run, string folder, params string[] options)
        => run.Run(["new", Path.Combine(run.Directory, folder), "--no-render", .. options]);
}
