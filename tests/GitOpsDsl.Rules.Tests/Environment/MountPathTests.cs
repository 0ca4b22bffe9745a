namespace GitOpsDsl.Rules.Tests;

public class MountPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/data", "/data")]
    [InlineData("/data/", "/data")]
    [InlineData("//data//x/", "/data/x")]
    [InlineData("/./data/.", "/data")]
    [InlineData("/.hidden", "/.hidden")]
    public void A_path_is_as_the_kernel_sees_it(string written, string seen) => Assert.Equal(seen, MountPath.Normalize(written));
}
