using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("web/deployment.yaml")]
    [InlineData("..a/...b")]
    [InlineData(".hidden")]
    [InlineData("with space/ünï/日本/😀.yaml")]
    [InlineData("console.yaml")]
    [InlineData("com.yaml")]
    [InlineData("com10.yaml")]
    public void Any_path_that_every_system_can_hold_is_fine(string path) => Assert.Null(OutputPath.Problem(path));

    [Theory]
    [InlineData("", "empty segment")]
    [InlineData("/etc/passwd", "empty segment")]
    [InlineData("a//b", "empty segment")]
    [InlineData("a/", "empty segment")]
    [InlineData(".", "'.'")]
    [InlineData("a/./b", "'.'")]
    [InlineData("..", "'..'")]
    [InlineData("a/../b", "'..'")]
    [InlineData("a/..", "'..'")]
    [InlineData("a\\b", "'\\'")]
    [InlineData("C:/a", "':'")]
    [InlineData("a?b", "'?'")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("a\u007fb", "U+007F")]
    [InlineData("a./b", "dot or a space")]
    [InlineData("a /b", "dot or a space")]
    [InlineData("nul", "device")]
    [InlineData("web/Aux.yaml", "device")]
    [InlineData("com1.deployment.yaml", "device")]
    [InlineData("lpt².yaml", "device")]
    [InlineData("con .yaml", "device")]
    [InlineData("a/.gitops~0", "temporary")]
    public void Any_other_is_refused_on_every_system(string path, string why) =>
        Assert.Contains(why, OutputPath.Problem(path) ?? "nothing");

    [Fact]
    public void A_lone_surrogate_is_no_name() => Assert.Contains("Unicode", OutputPath.Problem("a\ud800b") ?? "nothing");

    [Fact]
    public void A_segment_is_at_most_255_bytes()
    {
        Assert.Null(OutputPath.Problem(new string('a', 255) + "/b"));
        Assert.NotNull(OutputPath.Problem(new string('a', 256) + "/b"));
        Assert.NotNull(OutputPath.Problem(new string('ü', 128)));
    }
}
