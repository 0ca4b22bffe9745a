using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;

namespace GitOpsDsl.Registry;

/// <summary>Answers what a registry asks to know who asks; what was answered once is sent along from then on.</summary>
internal sealed class RegistryTokens(HttpClient http, Func<string, RegistryCredential?> credentialFor)
{
    private readonly ConcurrentDictionary<string, AuthenticationHeaderValue> _known = new(StringComparer.Ordinal);

    /// <summary>What this repository has taken before; null when nothing has been asked yet.</summary>
    public AuthenticationHeaderValue? Known(ImageReference image) => _known.GetValueOrDefault(image.Name);

    /// <exception cref="RegistryException">The challenge can't be answered.</exception>
    public async Task<AuthenticationHeaderValue?> AnswerAsync(ImageReference image, IReadOnlyList<AuthenticationChallenge> challenges)
    {
        var credential = credentialFor(image.Registry);
        foreach (var challenge in challenges)
        {
            var answer = challenge.Scheme switch
            {
                "bearer" => new("Bearer", await TokenAsync(image, challenge, credential)),
                "basic" when credential is not null => new AuthenticationHeaderValue("Basic", credential.Basic),
                _ => null,
            };
            if (answer is not null)
            {
                _known[image.Name] = answer;
                return answer;
            }
        }

        throw new RegistryException($"{image}: {image.Registry} wants to know who asks: run 'docker login {image.Registry}'");
    }

    private async Task<string> TokenAsync(ImageReference image, AuthenticationChallenge challenge, RegistryCredential? credential)
    {
        // The password goes where the registry says: to TLS, or to this machine.
        if (!Uri.TryCreate(challenge["realm"], UriKind.Absolute, out var realm) || !(realm.Scheme == Uri.UriSchemeHttps || realm.IsLoopback))
        {
            throw new RegistryException($"{image}: {image.Registry} sends us to \"{challenge["realm"]}\" for a token, which is no https address");
        }

        var scope = challenge["scope"] ?? $"repository:{image.Repository}:pull";
        var query = $"scope={Uri.EscapeDataString(scope)}" + (challenge["service"] is { } service ? $"&service={Uri.EscapeDataString(service)}" : "");
        var address = new UriBuilder(realm) { Query = realm.Query.Length > 1 ? $"{realm.Query[1..]}&{query}" : query }.Uri;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = credential is null ? null : new("Basic", credential.Basic);
        using var response = await http.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            throw new RegistryException(
                $"{image}: {realm.Host} gives no token for {image.Registry} ({(int)response.StatusCode}): run 'docker login {image.Registry}' as a user who may pull it");
        }

        return Token(await response.Content.ReadAsStringAsync())
            ?? throw new RegistryException($"{image}: what {realm.Host} answers has no token in it");
    }

    private static string? Token(string json)
    {
        try
        {
            using var answer = JsonDocument.Parse(json);
            return answer.RootElement.ValueKind != JsonValueKind.Object ? null
                : answer.RootElement.TryGetProperty("token", out var token) ? token.GetString()
                : answer.RootElement.TryGetProperty("access_token", out token) ? token.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
