using GitOpsDsl.Compiler.Lock;

namespace GitOpsDsl.Compiler.Tests.Lock;

public sealed class ImageLockTests : IDisposable
{
    private const string One = "sha256:1111111111111111111111111111111111111111111111111111111111111111";
    private const string Two = "sha256:2222222222222222222222222222222222222222222222222222222222222222";

    private readonly string _folder = Directory.CreateTempSubdirectory("image lock ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("redis:7.4.1", "redis:7.4.1@" + One)]
    [InlineData("docker.io/library/redis:7.4.1", "docker.io/library/redis:7.4.1@" + One)]
    [InlineData("redis", "redis@" + Two)]
    [InlineData("redis:7.4.1@" + Two, "redis:7.4.1@" + Two)]
    [InlineData("redis:7.5", "redis:7.5")]
    [InlineData("ghcr.io/redis:7.4.1", "ghcr.io/redis:7.4.1")]
    [InlineData("No Image", "No Image")]
    public void A_locked_tag_is_rendered_with_its_digest(string written, string rendered)
        => Assert.Equal(rendered, Parse($"docker.io/library/redis:7.4.1 {One}\ndocker.io/library/redis:latest {Two}\n").Apply(written));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var images = ImageLock.Empty.With([new("ghcr.io/b:1", Two), new("docker.io/library/a:1", One)]);
        images.Write(_folder);

        var read = ImageLock.Read(_folder)!;
        Assert.Equal(["docker.io/library/a:1", "ghcr.io/b:1"], read.Images);
        Assert.Equal(images.ToString(), read.ToString());
        Assert.Equal([ImageLock.FileName], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_lock_of_nothing_is_no_file()
    {
        ImageLock.Empty.With([new("ghcr.io/b:1", Two)]).Write(_folder);
        ImageLock.Empty.Write(_folder);

        Assert.Null(ImageLock.Read(_folder));
    }

    [Fact]
    public void What_people_wrote_stays_and_goes_only_with_the_image_that_it_is_about()
    {
        const string Free = "# Owned by the platform team.\n\n", AboutA = "# 1.2 loses mails.\n", Last = "# Ask in #images.\n";
        var text = $"{Free}{AboutA}ghcr.io/a:1 {One}\n\n# b\nghcr.io/b:1 {One}\n{Last}";

        var head = ImageLock.Empty.ToString();
        Assert.Equal($"{head}{text.Replace($"b:1 {One}", $"b:1 {Two}", StringComparison.Ordinal)}", With(("ghcr.io/a:1", One), ("ghcr.io/b:1", Two)));
        Assert.Equal($"{head}{Free}\n# b\nghcr.io/b:1 {Two}\n{Last}", With(("ghcr.io/b:1", Two)));
        Assert.Equal($"{head}{Free}{AboutA}ghcr.io/a:1 {One}\nghcr.io/c:1 {Two}\n\n{Last}", With(("ghcr.io/a:1", One), ("ghcr.io/c:1", Two)));

        string With(params (string Image, string Digest)[] digests)
            => Parse(head + text.ReplaceLineEndings("\r\n")).With(digests.Select(static one => KeyValuePair.Create(one.Image, one.Digest))).ToString();
    }

    [Theory]
    [InlineData("redis:7.4.1 " + One, "'redis:7.4.1' is short for docker.io/library/redis:7.4.1")]
    [InlineData("ghcr.io/a " + One, "'ghcr.io/a' is short for ghcr.io/a:latest")]
    [InlineData("ghcr.io/a:1 sha256:12", "has 2 digits")]
    [InlineData("ghcr.io/a:1", "a line is an image and its digest")]
    [InlineData("<<<<<<< HEAD", "a merge left a conflict here")]
    [InlineData("=======", "a merge left a conflict here")]
    [InlineData("ghcr.io/b:1 " + Two, "ghcr.io/b:1 is locked twice")]
    public void A_line_that_is_no_image_is_named(string line, string message)
    {
        var exception = Assert.Throws<ImageLockException>(() => Parse($"# comment\n\nghcr.io/b:1 {One}\n{line}\n"));

        Assert.StartsWith("gitops.lock:4: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_are_taken()
        => Assert.Equal(One, Parse($"ghcr.io/b:1 {One}\r\n").Digest("ghcr.io/b:1"));

    [Fact]
    public void The_same_line_twice_is_what_a_merge_leaves_and_does_no_harm()
        => Assert.Single(Parse($"ghcr.io/b:1 {One}\nghcr.io/b:1 {One}\n").Images);

    private static ImageLock Parse(string text) => ImageLock.Parse(text, "gitops.lock");
}
