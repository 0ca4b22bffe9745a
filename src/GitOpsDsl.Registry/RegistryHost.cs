using System.Net;

namespace GitOpsDsl.Registry;

/// <summary>Where a registry's HTTP API is.</summary>
internal static class RegistryHost
{
    private const string DockerHub = "docker.io";

    /// <summary>Docker Hub serves its API under another name than images are written with.</summary>
    private const string DockerHubApi = "registry-1.docker.io";

    /// <param name="registry">Host and port as in an image reference: <c>docker.io</c>, <c>ghcr.io</c>, <c>localhost:5000</c>.</param>
    /// <returns>Ends with <c>/v2/</c>. Registries on this machine are spoken to without TLS, as Docker does.</returns>
    public static Uri Api(string registry)
    {
        var host = registry == DockerHub ? DockerHubApi : registry;
        return new Uri($"{(IsLoopback(host) ? "http" : "https")}://{host}/v2/");
    }

    private static bool IsLoopback(string registry)
    {
        var host = new Uri($"http://{registry}").Host.Trim('[', ']');
        return host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
