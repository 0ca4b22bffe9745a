using GitOpsDsl.Testing;

namespace GitOpsDsl.TestKit.Tests;

public sealed class GoldenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden");

    private string Golden => Path.Combine(_folder.FullName, "Web", "Service.yaml");

    private string Verified => Path.Combine(_folder.FullName, "Web", "Service.verified.yaml");

    private string Received => Path.Combine(_folder.FullName, "Web", "Service.received.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_never_accepted_is_received_and_fails()
    {
        var mismatch = Assert.Throws<GoldenMismatchException>(() => GoldenFile.Verify("a\n", Golden, accept: false));
        Assert.Contains("nothing was accepted yet", mismatch.Message);
        Assert.Equal("a\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void What_is_accepted_passes_and_what_was_received_is_gone()
    {
        Assert.Throws<GoldenMismatchException>(() => GoldenFile.Verify("a\n", Golden, accept: false));
        GoldenFile.Verify("a\n", Golden, accept: true);
        GoldenFile.Verify("a\n", Golden, accept: false);
        Assert.Equal("a\n", File.ReadAllText(Verified));
        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData("a\nc\n", "line 2 differs\nexpected: b\nactual:   c")]
    [InlineData("a\nb", "line 3 differs\nexpected: \nactual:   (the end)")]
    [InlineData("a\r\nb\n", "line 1 differs")]
    public void A_difference_is_shown_at_its_first_line(string actual, string message)
    {
        GoldenFile.Verify("a\nb\n", Golden, accept: true);
        var mismatch = Assert.Throws<GoldenMismatchException>(() => GoldenFile.Verify(actual, Golden, accept: false));
        Assert.StartsWith(message, mismatch.Message);
        Assert.Equal("a\nb\n", File.ReadAllText(Verified));
    }

    [Fact]
    public void A_golden_file_lies_beside_the_test_that_names_it() =>
        TestKit.Golden.Verify("The path of this file comes from [CallerFilePath], which the build maps to /_/.\n", "GoldenTests.txt");
}
