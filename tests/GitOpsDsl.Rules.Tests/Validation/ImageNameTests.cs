namespace GitOpsDsl.Rules.Tests;

public class ImageNameTests
{
    [Theory]
    [InlineData("nginx", "docker.io/library/nginx", "", "")]
    [InlineData("nginx:1.27", "docker.io/library/nginx", "1.27", "")]
    [InlineData("acme/web:1.4", "docker.io/acme/web", "1.4", "")]
    [InlineData("registry.example.com:5000/web", "registry.example.com:5000/web", "", "")]
    [InlineData("localhost/web:a", "localhost/web", "a", "")]
    [InlineData("example.com/web@sha256:00", "example.com/web", "", "sha256:00")]
    [InlineData("example.com:1/web:2@sha256:00", "example.com:1/web", "2", "sha256:00")]
    public void A_reference_is_taken_apart(string text, string fullName, string tag, string digest)
    {
        var image = new ImageName(text);

        Assert.Equal((fullName, tag, digest), (image.FullName, image.Tag, image.Digest));
        Assert.Equal((tag.Length > 0, digest.Length > 0), (image.HasTag, image.HasDigest));
        Assert.Equal(fullName[(fullName.LastIndexOf('/') + 1)..], image.ShortName);
    }

    [Theory]
    [InlineData("web:latest", true)]
    [InlineData("web:latest-1", false)]
    [InlineData("web", false)]
    [InlineData("web:1@sha256:latest", false)]
    public void The_tag_is_compared_as_a_whole(string text, bool expected) => Assert.Equal(expected, new ImageName(text).HasTagOf("latest"));
}
