namespace GitOpsDsl.Registry.Tests;

public sealed class DockerConfigTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docker config ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ghcr.io", "ghcr.io")]
    [InlineData("https://ghcr.io/v2/", "ghcr.io")]
    [InlineData("https://index.docker.io/v1/", "docker.io")]
    [InlineData("localhost:5000", "localhost:5000")]
    public void A_login_is_found_under_every_key_that_docker_writes(string key, string registry)
    {
        var config = Config($$$$"""{"auths":{"{{{{key}}}}":{"auth":"YWxpY2U6d29uZGVyOmxhbmQ="}}}""");

        Assert.Equal(new RegistryCredential("alice", "wonder:land"), config.For(registry));
    }

    [Fact]
    public void A_registry_that_nobody_logged_in_to_has_no_credential()
        => Assert.Null(Config("""{"auths":{"ghcr.io":{"auth":"YTpi"}}}""").For("quay.io"));

    [Fact]
    public void Without_a_file_there_are_no_credentials()
        => Assert.Null(DockerConfig.Read(Path.Combine(_folder, "none.json")).For("ghcr.io"));

    [Theory]
    [InlineData("{", "can't be read")]
    [InlineData("[]", "can't be read")]
    [InlineData("""{"auths":{"ghcr.io":{"auth":"!"}}}""", "the credential for ghcr.io is not the base64")]
    public void A_broken_file_is_named(string text, string message)
    {
        var exception = Assert.Throws<RegistryException>(() => Config(text));

        Assert.StartsWith(Path.Combine(_folder, "config.json"), exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_helper_that_is_not_installed_is_named()
    {
        var config = Config("""{"credsStore":"no-such-helper"}""");

        var exception = Assert.Throws<RegistryException>(() => config.For("ghcr.io"));

        Assert.StartsWith("docker-credential-no-such-helper, which keeps the credential for ghcr.io, does not work", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/run/auth.json", "/cfg", "/run/auth.json")]
    [InlineData(null, "/cfg", "/cfg/config.json")]
    [InlineData(null, null, "/home/me/.docker/config.json")]
    public void The_file_is_where_docker_looks(string? authFile, string? config, string expected)
        => Assert.Equal(expected, DockerConfig.PathOf(name => name switch { "REGISTRY_AUTH_FILE" => authFile, "DOCKER_CONFIG" => config, _ => "/home/me" }));

    [Fact]
    public void A_password_is_not_printed() => Assert.Equal("alice", new RegistryCredential("alice", "wonderland").ToString());

    private DockerConfig Config(string json)
    {
        var path = Path.Combine(_folder, "config.json");
        File.WriteAllText(path, json);
        return DockerConfig.Read(path);
    }
}
