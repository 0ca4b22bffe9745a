using GitOpsDsl.Cli.Commands;

namespace GitOpsDsl.Cli.Tests.CommandLine;

public class AppTests
{
    [Theory]
    [InlineData("gitops: there is no command 'rendre' (did you mean 'render'?); 'gitops --help' lists them\n", "rendre")]
    [InlineData("gitops: render has no option --evn (did you mean '--env'?); see 'gitops render --help'\n", "render", "--evn", "x")]
    [InlineData("gitops: --env needs a value: --env NAME\n", "render", "--env")]
    [InlineData("gitops: --dry-run takes no value\n", "render", "--dry-run=yes")]
    [InlineData("gitops: --out is given twice\n", "render", "--out", "a", "--out", "b")]
    [InlineData("gitops: --format is one of text, json, not 'xml'\n", "list", "--format", "xml")]
    [InlineData("gitops: show needs ENV, as in 'gitops show shop/prod'\n", "show")]
    [InlineData("gitops: show does not take 'b'; see 'gitops show --help'\n", "show", "a", "b")]
    [InlineData("gitops: there is no project at nowhere\n", "render", "nowhere")]
    [InlineData("gitops: the value of --out is empty: --out DIR\n", "render", "--out", "")]
    [InlineData("gitops: the value of --env is empty: --env NAME\n", "render", "--env=")]
    [InlineData("gitops: a word of the call is empty: render takes [PROJECT]\n", "render", "")]
    [InlineData("gitops: a word of the call is empty: blame takes FILE[:LINE]\n", "blame", "")]
    [InlineData("gitops: preview is one of preview create, preview list, preview delete: say which; 'gitops preview create --help' tells more\n", "preview")]
    [InlineData("gitops: there is no command ''; 'gitops --help' lists them\n", "")]
    [InlineData("gitops: there is no environment 'shop/prdo' (did you mean 'shop/prod'?); there are: shop/int, shop/prod\n", "show", "shop/prdo")]
    [InlineData("gitops: there is no environment 'prdo' (did you mean 'prod'?); there are: shop/int, shop/prod\n", "render", "--env", "prdo")]
    [InlineData("gitops: there is no file or directory nowhere\n", "lint", "nowhere")]
    [InlineData("gitops: --out /dev/null is a file: name a directory\n", "diff", "--out", "/dev/null")]
    [InlineData("gitops: there is no command 'rendre' (did you mean 'render'?); 'gitops --help' lists them\n", "help", "rendre")]
    public void Words_that_can_t_be_used_are_one_clear_line(string message, params string[] args)
    {
        using var run = new CommandRun();

        Assert.Equal(message, run.Run(args).Expect(2).Error);
    }

    [Fact]
    public void Every_command_has_help_with_an_example_that_begins_with_its_name()
    {
        using var run = new CommandRun();

        Assert.All(CommandList.All, command =>
        {
            var help = run.Run([.. command.Name.Split(' '), "--help"]).Expect(0).Output;
            Assert.Contains($"example: gitops {command.Name}", help, StringComparison.Ordinal);
        });
        Golden.Verify(run.Run("--help").Expect(0).Output, "help.txt");
    }

    [Theory]
    [InlineData("help", "render")]
    [InlineData("--help", "render")]
    [InlineData("render", "-h")]
    public void Help_of_a_command_is_asked_for_before_or_behind_its_name(params string[] words)
    {
        using var run = new CommandRun();

        Assert.Equal(run.Run("render", "--help").Expect(0).Output, run.Run(words).Expect(0).Output);
    }

    [Fact]
    public void Every_command_class_is_in_the_list()
    {
        var classes = typeof(CommandList).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Cli.CommandLine.Command)));

        Assert.Equal(classes.Order(Comparer<Type>.Create(static (a, b) => string.CompareOrdinal(a.Name, b.Name))),
            CommandList.All.Select(static command => command.GetType()).Order(Comparer<Type>.Create(static (a, b) => string.CompareOrdinal(a.Name, b.Name))));
    }
}
