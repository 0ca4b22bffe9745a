using GitOpsDsl.Cli.CommandLine;

namespace GitOpsDsl.Cli.Tests.CommandLine;

/// <summary>What a message tells to type can be typed as it stands.</summary>
public sealed class TypedCommandTests
{
    private const string Message = "run 'gitops render' first; gitops.lock stays";

    [Fact]
    public void The_tool_is_called_by_its_name() => Assert.Equal(Message, new TypedCommand().In(Message));

    [Theory]
    [InlineData("", "run 'dotnet run -- render' first; gitops.lock stays")]
    [InlineData("environments", "run 'dotnet run --project environments -- render' first; gitops.lock stays")]
    [InlineData("my environments", "run 'dotnet run --project \"my environments\" -- render' first; gitops.lock stays")]
    public void A_project_is_run_from_where_the_call_was_made(string folder, string message)
    {
        var typed = new TypedCommand(() => TypedCommand.DotnetRun("/home/me/shop", Path.Combine("/home/me/shop", folder)));

        Assert.Equal(message, typed.In(Message));
    }

    [Fact]
    public void Help_is_of_the_command_as_it_is_typed()
    {
        using var output = new StringWriter { NewLine = "\n" };

        App.Run(["render", "--help"], null, output, TextWriter.Null, typed: new TypedCommand(static () => TypedCommand.DotnetRun("/shop", "/shop/environments")));

        Assert.StartsWith("dotnet run --project environments -- render [PROJECT] [options]\n", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("example: dotnet run --project environments -- render environments --env shop/prod\n", output.ToString(), StringComparison.Ordinal);
    }
}
