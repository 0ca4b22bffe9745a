namespace GitOpsDsl.Aws;

/// <summary>What browsers are told that a file is (iana.org/assignments/media-types).</summary>
internal static class MediaTypes
{
    /// <param name="path">Of a file; its ending decides.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".txt" => "text/plain; charset=utf-8",
        ".xml" => "application/xml",
        ".webmanifest" => "application/manifest+json",
        ".wasm" => "application/wasm",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".ico" => "image/vnd.microsoft.icon",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
