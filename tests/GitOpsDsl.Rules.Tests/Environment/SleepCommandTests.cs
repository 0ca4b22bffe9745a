namespace GitOpsDsl.Rules.Tests;

public class SleepCommandTests
{
    [Theory]
    [InlineData("[sleep, \"30\"]", 30)]
    [InlineData("[/bin/sh, -c, \"sleep 5; kill 1 && sleep 10s\"]", 15)]
    [InlineData("[sh, -c, \"sleep $WAIT\"]", 0)]
    [InlineData("[/app/stop, \"60\"]", 0)]
    [InlineData("[sleep, !unknown x]", 0)]
    public void The_sleeps_of_a_command_are_added_up(string command, long seconds) =>
        Assert.Equal(seconds, SleepCommand.SecondsOf(YamlNodes.Read(command)[0].Root));
}
