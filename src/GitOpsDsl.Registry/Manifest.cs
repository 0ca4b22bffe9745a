using System.Security.Cryptography;
using System.Text.Json;

namespace GitOpsDsl.Registry;

/// <summary>What a tag stands for: the manifest of one image, or the index of an image for several platforms.</summary>
internal static class Manifest
{
    /// <summary>What we can use, so that a registry does not convert: a converted manifest has another digest.</summary>
    public static readonly IReadOnlyList<string> MediaTypes =
    [
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.v2+json",
    ];

    /// <summary>The digest of the bytes.</summary>
    /// <param name="image">Whose manifest it is.</param>
    /// <param name="content">The manifest.</param>
    /// <param name="claimed">The digest that the registry says it has, if it says one.</param>
    /// <exception cref="RegistryException">It is no manifest, or not the one that the registry says.</exception>
    public static string Digest(ImageReference image, byte[] content, string? claimed)
    {
        if (!IsManifest(content))
        {
            throw new RegistryException($"{image}: what {image.Registry} answers is no image manifest that a container runtime still takes: is it a registry?");
        }

        var digest = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}";
        // A registry may say the digest by another algorithm, which we can't hold against ours.
        return claimed is null || claimed == digest || !claimed.StartsWith("sha256:", StringComparison.Ordinal)
            ? digest
            : throw new RegistryException($"{image}: {image.Registry} says {claimed}, and gives {digest}: don't trust it before someone has looked");
    }

    /// <summary>Schema 2 with its config and layers, or an index; Docker's schema 1 is signed, differs at each request, and is gone from runtimes.</summary>
    private static bool IsManifest(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("schemaVersion", out var version) && version.ValueKind == JsonValueKind.Number && version.GetInt32() == 2
                && (root.TryGetProperty("manifests", out _) || root.TryGetProperty("layers", out _));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return false;
        }
    }
}
