using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Registry.Tests;

/// <summary>Against the distribution project's own registry.</summary>
public sealed class DockerRegistryTests : IDisposable
{
    private const string OciManifest = "application/vnd.oci.image.manifest.v1+json";
    private const string OciIndex = "application/vnd.oci.image.index.v1+json";

    private readonly string _folder = Directory.CreateTempSubdirectory("registry").FullName;
    private readonly string _host = $"127.0.0.1:{StubRegistry.FreePort()}";
    private readonly HttpClient _http = new();
    private Process? _registry;
    private int _size;

    public void Dispose()
    {
        _registry?.Kill();
        _registry?.WaitForExit();
        _registry?.Dispose();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [RequiresToolFact("docker-registry", "--version")]
    public async Task A_tag_follows_what_is_pushed_and_an_index_is_taken_as_a_whole()
    {
        await StartAsync("");
        using var client = new RegistryClient(static _ => null, TimeSpan.FromSeconds(20));
        var first = await PushImageAsync("one");
        Assert.Equal(first, await client.ResolveAsync($"{_host}/team/app:1.0"));

        var second = await PushImageAsync("two");
        Assert.NotEqual(first, second);
        Assert.Equal(second, await client.ResolveAsync($"{_host}/team/app:1.0"));

        var platform = $$"""{"mediaType":"{{OciManifest}}","digest":"{{second}}","size":{{_size}},"platform":{"architecture":"amd64","os":"linux"} }""";
        var platforms = $$"""{"schemaVersion":2,"mediaType":"{{OciIndex}}","manifests":[{{platform}}]}""";
        var index = await PutManifestAsync("1.0", OciIndex, platforms);
        Assert.Equal(index, await client.ResolveAsync($"{_host}/team/app:1.0"));

        var missing = await Assert.ThrowsAsync<RegistryException>(() => client.ResolveAsync($"{_host}/team/app:2.0"));
        Assert.Contains("has no team/app with the tag 2.0", missing.Message, StringComparison.Ordinal);
    }

    [RequiresToolFact("htpasswd", "-nbB", "a", "b")]
    public async Task A_registry_with_a_password_takes_the_right_one_only()
    {
        File.WriteAllText(Path.Combine(_folder, "users"), ExternalTool.Run("htpasswd", ["-nbB", "alice", "wonderland"], []));
        await StartAsync($"auth: {{htpasswd: {{realm: registry, path: {_folder}/users}}}}\n");
        _http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("alice:wonderland"u8));
        var digest = await PushImageAsync("one");

        using var alice = new RegistryClient(static _ => new("alice", "wonderland"), TimeSpan.FromSeconds(20));
        Assert.Equal(digest, await alice.ResolveAsync($"{_host}/team/app:1.0"));

        using var mallory = new RegistryClient(static _ => new("alice", "guess"), TimeSpan.FromSeconds(20));
        var refused = await Assert.ThrowsAsync<RegistryException>(() => mallory.ResolveAsync($"{_host}/team/app:1.0"));
        Assert.Contains("refuses to say what it is (401)", refused.Message, StringComparison.Ordinal);
    }

    private async Task StartAsync(string more)
    {
        var config = Path.Combine(_folder, "config.yml");
        File.WriteAllText(config, $"version: 0.1\nlog: {{level: error}}\nstorage: {{filesystem: {{rootdirectory: {_folder}/data}}}}\nhttp: {{addr: {_host}}}\n{more}");
        _registry = Process.Start(new ProcessStartInfo("docker-registry", ["serve", config]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                (await _http.GetAsync(new Uri($"http://{_host}/v2/"))).Dispose();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"the registry does not start: {_registry.HasExited}");
    }

    /// <summary>An image of one layer, under the tag 1.0.</summary>
    private async Task<string> PushImageAsync(string content)
    {
        var layer = await PutBlobAsync(content);
        var config = await PutBlobAsync("{}");
        var manifest = $$$"""
            {"schemaVersion":2,"mediaType":"{{{OciManifest}}}",
            "config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"{{{config}}}","size":2},
            "layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":"{{{layer}}}","size":{{{content.Length}}}}]}
            """;
        _size = manifest.Length;
        return await PutManifestAsync("1.0", OciManifest, manifest);
    }

    private async Task<string> PutBlobAsync(string content)
    {
        var digest = Digest(content);
        using var started = await _http.PostAsync(new Uri($"http://{_host}/v2/team/app/blobs/uploads/"), null);
        started.EnsureSuccessStatusCode();
        var upload = new UriBuilder(started.Headers.Location!);
        upload.Query = $"{upload.Query[1..]}&digest={digest}";
        using var finished = await _http.PutAsync(upload.Uri, new StringContent(content));
        finished.EnsureSuccessStatusCode();
        return digest;
    }

    private async Task<string> PutManifestAsync(string tag, string type, string manifest)
    {
        using var body = new StringContent(manifest, Encoding.UTF8);
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var response = await _http.PutAsync(new Uri($"http://{_host}/v2/team/app/manifests/{tag}"), body);
        response.EnsureSuccessStatusCode();
        return Digest(manifest);
    }

    private static string Digest(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
