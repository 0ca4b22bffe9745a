using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace GitOpsDsl.Registry;

/// <summary>
/// The credentials that <c>docker login</c> (or podman, or a CI's login step) left: <c>auths</c>, <c>credHelpers</c> and <c>credsStore</c> of
/// <c>config.json</c> (github.com/docker/cli, cli/config/configfile).
/// </summary>
public sealed class DockerConfig
{
    private const string DockerHub = "docker.io";

    /// <summary>The key under which Docker keeps Docker Hub's credentials.</summary>
    private const string DockerHubKey = "https://index.docker.io/v1/";

    private readonly Dictionary<string, RegistryCredential> _credentials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _helpers = new(StringComparer.Ordinal);
    private readonly string? _store;

    private DockerConfig(JsonElement root, string path)
    {
        if (root.TryGetProperty("auths", out var auths))
        {
            foreach (var entry in auths.EnumerateObject())
            {
                if (entry.Value.TryGetProperty("auth", out var auth) && auth.GetString() is { Length: > 0 } encoded)
                {
                    _credentials[Registry(entry.Name)] = Decode(encoded, entry.Name, path);
                }
            }
        }

        if (root.TryGetProperty("credHelpers", out var helpers))
        {
            foreach (var entry in helpers.EnumerateObject())
            {
                _helpers[Registry(entry.Name)] = entry.Value.GetString()!;
            }
        }

        _store = root.TryGetProperty("credsStore", out var store) ? store.GetString() : null;
    }

    /// <summary>The file of this user: <c>$REGISTRY_AUTH_FILE</c>, else <c>$DOCKER_CONFIG/config.json</c>, else <c>~/.docker/config.json</c>.</summary>
    /// <param name="variable">Gives an environment variable's value, or null.</param>
    public static string PathOf(Func<string, string?> variable)
        => variable("REGISTRY_AUTH_FILE") is { Length: > 0 } file ? file
            : Path.Combine(variable("DOCKER_CONFIG") is { Length: > 0 } folder ? folder : Path.Combine(variable("HOME") ?? "", ".docker"), "config.json");

    /// <summary>What is in the file; no credentials when there is no such file.</summary>
    /// <exception cref="RegistryException">It is there, and can't be read.</exception>
    public static DockerConfig Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.Exists(path) ? File.ReadAllText(path) : "{}");
            return new(document.RootElement, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            throw new RegistryException($"{path} can't be read: {exception.Message}: run 'docker login' again", exception);
        }
    }

    /// <summary>The credential for a registry; null when there is none, and it is asked as anybody.</summary>
    /// <param name="registry">As in an image reference: <c>ghcr.io</c>.</param>
    /// <exception cref="RegistryException">A credential helper is named that does not work.</exception>
    public RegistryCredential? For(string registry)
        => _helpers.TryGetValue(registry, out var helper) ? Ask(helper, registry)
            : _credentials.TryGetValue(registry, out var credential) ? credential
            : _store is { Length: > 0 } ? Ask(_store, registry)
            : null;

    /// <summary>The host of <c>https://ghcr.io/v2/</c>, <c>ghcr.io</c>, or Docker Hub's old key.</summary>
    private static string Registry(string key)
    {
        if (key is DockerHubKey or "index.docker.io" or "registry-1.docker.io")
        {
            return DockerHub;
        }

        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? key : key[(scheme + 3)..];
        return host.Split('/')[0];
    }

    private static RegistryCredential Decode(string encoded, string key, string path)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            var colon = text.IndexOf(':');
            return colon < 0 ? throw new FormatException("no ':' in it") : new(text[..colon], text[(colon + 1)..].TrimEnd('\0'));
        }
        catch (FormatException exception)
        {
            throw new RegistryException($"{path}: the credential for {key} is not the base64 of user:password: run 'docker login' again", exception);
        }
    }

    /// <summary>The protocol of github.com/docker/docker-credential-helpers: the server on standard input, JSON on standard output.</summary>
    private static RegistryCredential? Ask(string helper, string registry)
    {
        var program = $"docker-credential-{helper}";
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["get"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardInput.Write(registry == DockerHub ? DockerHubKey : registry);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                // Helpers say so, on standard output, when they have none: the registry may take anybody.
                return output.Contains("credentials not found", StringComparison.Ordinal)
                    ? null
                    : throw new RegistryException($"{program} has no credential for {registry}: {output.Trim()}");
            }

            using var answer = JsonDocument.Parse(output);
            return new(answer.RootElement.GetProperty("Username").GetString()!, answer.RootElement.GetProperty("Secret").GetString()!);
        }
        catch (Exception exception) when (exception is Win32Exception or JsonException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            throw new RegistryException($"{program}, which keeps the credential for {registry}, does not work: {exception.Message}", exception);
        }
    }
}
