using System.Net;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Registry.Tests;

public class RegistryClientTests
{
    private static readonly RegistryCredential Alice = new("alice", "wonder:land");

    [Fact]
    public async Task A_tag_is_the_digest_of_the_bytes_that_the_registry_gives()
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok);

        Assert.Equal(StubAnswer.IndexDigest, await Resolve(registry, "team/app:1.0"));
        Assert.Equal("/v2/team/app/manifests/1.0", Assert.Single(registry.Requests).Path);
    }

    [Fact]
    public async Task An_image_without_a_tag_is_asked_for_as_latest()
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok);

        await Resolve(registry, "app");

        Assert.Equal("/v2/app/manifests/latest", Assert.Single(registry.Requests).Path);
    }

    [Fact]
    public async Task A_registry_that_asks_for_a_token_gets_one_from_where_it_says()
    {
        using var registry = new StubRegistry(request => request.Url!.AbsolutePath == "/token"
            ? new(HttpStatusCode.OK, """{"token":"t0k"}""")
            : request.Headers["Authorization"] == "Bearer t0k" ? StubAnswer.Ok : Challenge($"Bearer realm=\"http://{request.UserHostName}/token\",service=\"reg\",scope=\"repository:app:pull\""));

        Assert.Equal(StubAnswer.IndexDigest, await Resolve(registry, "app:1", Alice));
        var token = registry.Requests.Single(static request => request.Path.StartsWith("/token", StringComparison.Ordinal));
        Assert.Equal("/token?scope=repository%3Aapp%3Apull&service=reg", token.Path);
        Assert.Equal("Basic YWxpY2U6d29uZGVyOmxhbmQ=", token.Authorization);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_for_each_repository()
    {
        using var registry = new StubRegistry(request => request.Url!.AbsolutePath == "/token"
            ? new(HttpStatusCode.OK, """{"access_token":"t0k"}""")
            : request.Headers["Authorization"] == "Bearer t0k" ? StubAnswer.Ok : Challenge($"Bearer realm=\"http://{request.UserHostName}/token\""));
        using var client = Client(null);

        await client.ResolveAsync($"{registry.Host}/app:1");
        await client.ResolveAsync($"{registry.Host}/app:2");

        Assert.Equal(1, registry.Requests.Count(static request => request.Path.StartsWith("/token", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_registry_that_asks_for_a_password_gets_it()
    {
        using var registry = new StubRegistry(static request
            => request.Headers["Authorization"] == "Basic YWxpY2U6d29uZGVyOmxhbmQ=" ? StubAnswer.Ok : Challenge("Basic realm=\"registry\""));

        Assert.Equal(StubAnswer.IndexDigest, await Resolve(registry, "app:1", Alice));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "has no app with the tag 1: correct the reference")]
    [InlineData(HttpStatusCode.Forbidden, "refuses to say what it is (403): run 'docker login")]
    [InlineData(HttpStatusCode.TooManyRequests, "(429, too many requests)")]
    [InlineData(HttpStatusCode.BadGateway, "answers 502")]
    public async Task A_refusal_says_what_to_do(HttpStatusCode status, string message)
    {
        using var registry = new StubRegistry(_ => new(status));

        Assert.Contains(message, await Problem(registry, "app:1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_credential_a_registry_that_wants_one_is_an_error()
    {
        using var registry = new StubRegistry(static _ => Challenge("Basic realm=\"registry\""));

        Assert.Contains("wants to know who asks: run 'docker login", await Problem(registry, "app:1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_sent_where_anybody_can_read_it()
    {
        using var registry = new StubRegistry(static _ => Challenge("Bearer realm=\"http://auth.example.com/token\""));

        Assert.Contains("which is no https address", await Problem(registry, "app:1", Alice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_registry_is_asked_again_when_it_says()
    {
        var answers = new Queue<StubAnswer>([new(HttpStatusCode.TooManyRequests) { Headers = new Dictionary<string, string> { ["Retry-After"] = "7" } }, new(HttpStatusCode.ServiceUnavailable), StubAnswer.Ok]);
        using var registry = new StubRegistry(_ => answers.Dequeue());
        var waits = new List<TimeSpan>();
        using var client = Client(null, waits);

        Assert.Equal(StubAnswer.IndexDigest, await client.ResolveAsync($"{registry.Host}/app:1"));
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(2)], waits);
    }

    [Fact]
    public async Task A_registry_that_wants_an_hour_of_patience_gets_half_a_minute()
    {
        using var registry = new StubRegistry(static _ => new(HttpStatusCode.TooManyRequests) { Headers = new Dictionary<string, string> { ["Retry-After"] = "3600" } });
        var waits = new List<TimeSpan>();
        using var client = Client(null, waits);

        await Assert.ThrowsAsync<RegistryException>(() => client.ResolveAsync($"{registry.Host}/app:1"));

        Assert.All(waits, static wait => Assert.Equal(TimeSpan.FromSeconds(30), wait));
    }

    [Fact]
    public async Task A_registry_that_says_another_digest_than_it_gives_is_not_believed()
    {
        var other = "sha256:" + new string('0', 64);
        using var registry = new StubRegistry(_ => StubAnswer.Ok with { Headers = new Dictionary<string, string> { ["Docker-Content-Digest"] = other } });

        Assert.Contains($"says {other}, and gives {StubAnswer.IndexDigest}", await Problem(registry, "app:1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>log in to the hotel's network</html>")]
    [InlineData("[]")]
    [InlineData("""{"schemaVersion":1,"signatures":[]}""")]
    [InlineData("""{"schemaVersion":2}""")]
    public async Task What_is_no_manifest_is_not_locked(string body)
    {
        using var registry = new StubRegistry(_ => new(HttpStatusCode.OK, body));

        Assert.Contains("is no image manifest", await Problem(registry, "app:1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_that_says_nothing_is_given_up()
    {
        using var registry = new StubRegistry(static _ => StubAnswer.Ok with { Delay = TimeSpan.FromSeconds(30) });
        using var client = new RegistryClient(static _ => null, TimeSpan.FromMilliseconds(100), static _ => Task.CompletedTask);

        var exception = await Assert.ThrowsAsync<RegistryException>(() => client.ResolveAsync($"{registry.Host}/app:1"));

        Assert.Contains("does not answer in time", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_that_is_not_there_is_named()
    {
        using var client = Client(null);
        var host = $"localhost:{StubRegistry.FreePort()}";

        var exception = await Assert.ThrowsAsync<RegistryException>(() => client.ResolveAsync($"{host}/app:1"));

        Assert.StartsWith($"{host}/app:1: {host} can't be asked:", exception.Message, StringComparison.Ordinal);
    }

    private static StubAnswer Challenge(string header) => new(HttpStatusCode.Unauthorized) { Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = header } };

    private static RegistryClient Client(RegistryCredential? credential, List<TimeSpan>? waits = null) => new(_ => credential, TimeSpan.FromSeconds(20), wait =>
    {
        waits?.Add(wait);
        return Task.CompletedTask;
    });

    private static async Task<string> Resolve(StubRegistry registry, string image, RegistryCredential? credential = null)
    {
        using var client = Client(credential);
        return await client.ResolveAsync($"{registry.Host}/{image}");
    }

    private static async Task<string> Problem(StubRegistry registry, string image, RegistryCredential? credential = null)
        => (await Assert.ThrowsAsync<RegistryException>(() => Resolve(registry, image, credential))).Message;
}
