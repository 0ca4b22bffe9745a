using System.Collections.Concurrent;
using System.IO.Compression;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What is known of cloud providers: everything that they have, where the records have what is used most.</summary>
internal static class CloudApi
{
    private const string Folder = "cloud/";

    private static readonly ConcurrentDictionary<string, CloudFacts?> Read = new(StringComparer.Ordinal);

    /// <summary>Of the provider of that package (<c>aws</c>), read when it is first asked for; null for one that is not known.</summary>
    public static CloudFacts? Facts(string package) => Read.GetOrAdd(package, Load);

    private static CloudFacts? Load(string package)
    {
        var assembly = typeof(CloudApi).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // azure-native-3.28.0: the version begins with the only digit after a hyphen.
            var isOfPackage = name.StartsWith(Folder + package + "-", StringComparison.Ordinal) && char.IsAsciiDigit(name[Folder.Length + package.Length + 1]);
            if (isOfPackage)
            {
                using var text = new StreamReader(new GZipStream(assembly.GetManifestResourceStream(name)!, CompressionMode.Decompress));
                return CloudFactsText.Parse(text.ReadToEnd());
            }
        }

        return null;
    }
}
