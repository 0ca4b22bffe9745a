namespace GitOpsDsl.Values;

public class ImageReferenceTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>As github.com/distribution/reference normalises names: what has no dot, no port and is not localhost is a name on Docker Hub.</summary>
    [Theory]
    [InlineData("nginx", "docker.io", "library/nginx", null, null)]
    [InlineData("nginx:1.29", "docker.io", "library/nginx", "1.29", null)]
    [InlineData("grafana/grafana:12.0.0", "docker.io", "grafana/grafana", "12.0.0", null)]
    [InlineData("ghcr.io/org/app:2.0@" + Digest, "ghcr.io", "org/app", "2.0", Digest)]
    [InlineData("ghcr.io/org/app@" + Digest, "ghcr.io", "org/app", null, Digest)]
    [InlineData("localhost/app", "localhost", "app", null, null)]
    [InlineData("registry:5000/app", "registry:5000", "app", null, null)]
    [InlineData("[::1]:5000/app:1", "[::1]:5000", "app", "1", null)]
    public void Its_parts_are_those_that_a_runtime_pulls(string text, string registry, string repository, string? tag, string? digest)
    {
        ImageReference image = text;

        Assert.Equal((registry, repository, tag, digest), (image.Registry, image.Repository, image.Tag, image.Digest));
        Assert.Equal(text, image);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nginx")]
    [InlineData("nginx:")]
    [InlineData("nginx: 1")]
    [InlineData("nginx:.1")]
    [InlineData("https://ghcr.io/org/app")]
    [InlineData("ghcr.io//app")]
    [InlineData("ghcr.io/org/-app")]
    [InlineData("ghcr.io:x/app")]
    [InlineData("app@sha256:12")]
    [InlineData("app@md5:0123456789abcdef0123456789abcdef")]
    public void What_no_runtime_pulls_is_refused(string text) => Assert.Throws<InvalidValueException>(() => ImageReference.Parse(text));

    [Fact]
    public void Another_tag_leaves_the_digest_behind_which_was_the_old_ones()
    {
        ImageReference image = "ghcr.io/org/app:2.0@" + Digest;

        Assert.Equal("ghcr.io/org/app:2.1", image.WithTag("2.1"));
        Assert.Throws<InvalidValueException>(() => image.WithTag("2 1"));
    }

    [Fact]
    public void A_digest_fixes_the_tag_that_is_there()
    {
        Assert.Equal("nginx:1.29@" + Digest, ImageReference.Parse("nginx:1.29").WithDigest(Digest));
        Assert.Equal("nginx@" + Digest, ImageReference.Parse("nginx").WithDigest(Digest));
    }
}
