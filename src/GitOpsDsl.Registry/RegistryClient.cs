using System.Net;
using System.Net.Http.Headers;

namespace GitOpsDsl.Registry;

/// <summary>
/// Asks registries what their tags are, over the OCI distribution API (github.com/opencontainers/distribution-spec, 1.1). Safe to use from
/// several threads.
/// </summary>
public sealed class RegistryClient : IDisposable
{
    /// <summary>The most that a manifest may have; the specification has registries take at least 4 MiB.</summary>
    private const int LargestManifest = 8 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly RegistryTokens _tokens;
    private readonly RegistryRetry _retry;

    /// <param name="credentialFor">The credential for a registry's host, or null.</param>
    /// <param name="timeout">For one answer.</param>
    /// <param name="wait">How it waits between attempts; tests don't.</param>
    public RegistryClient(Func<string, RegistryCredential?> credentialFor, TimeSpan timeout, Func<TimeSpan, Task>? wait = null)
    {
        _http = new HttpClient { Timeout = timeout, MaxResponseContentBufferSize = LargestManifest };
        _tokens = new(_http, credentialFor);
        _retry = new(wait ?? Task.Delay);
    }

    /// <summary>The digest of what the image's tag is now: for an image of several platforms that of the index of all.</summary>
    /// <returns><c>sha256:…</c>, computed from the bytes that the registry gave.</returns>
    /// <exception cref="RegistryException">It can't be known; the message says why, and the way out.</exception>
    public async Task<string> ResolveAsync(ImageReference image)
    {
        var tag = image.Tag ?? "latest";
        var address = new Uri(RegistryHost.Api(image.Registry), $"{image.Repository}/manifests/{tag}");
        using var response = await _retry.SendAsync(image, () => SendAsync(image, address));
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw Refused(image, tag, response);
        }

        return Manifest.Digest(image, await response.Content.ReadAsByteArrayAsync(), ClaimedDigest(response));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Asked as anybody first; a registry that wants to know who asks says how.</summary>
    private async Task<HttpResponseMessage> SendAsync(ImageReference image, Uri address)
    {
        var response = await GetAsync(address, _tokens.Known(image));
        if (response.StatusCode != HttpStatusCode.Unauthorized || response.Headers.WwwAuthenticate.Count == 0)
        {
            return response;
        }

        var challenges = response.Headers.WwwAuthenticate.Select(static header => AuthenticationChallenge.Parse(header.ToString())).ToList();
        response.Dispose();
        return await GetAsync(address, await _tokens.AnswerAsync(image, challenges));
    }

    private async Task<HttpResponseMessage> GetAsync(Uri address, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = authorization;
        foreach (var type in Manifest.MediaTypes)
        {
            request.Headers.Accept.Add(new(type));
        }

        return await _http.SendAsync(request);
    }

    private static string? ClaimedDigest(HttpResponseMessage response)
        => response.Headers.TryGetValues("Docker-Content-Digest", out var values) ? values.First() : null;

    private static RegistryException Refused(ImageReference image, string tag, HttpResponseMessage response) => new(response.StatusCode switch
    {
        HttpStatusCode.NotFound => $"{image}: {image.Registry} has no {image.Repository} with the tag {tag}: correct the reference, or push the image",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            $"{image}: {image.Registry} refuses to say what it is ({(int)response.StatusCode}): run 'docker login {image.Registry}' as a user who may pull it",
        HttpStatusCode.TooManyRequests => $"{image}: {image.Registry} answers no more for now (429, too many requests): run 'lock' again later, or log in",
        _ => $"{image}: {image.Registry} answers {(int)response.StatusCode} {response.ReasonPhrase}: run 'lock' again later",
    });
}
