using System.IO.Compression;
using System.Text;
using System.Text.Json;
using GitOpsDsl.Rules;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>What the fuzzer starts from: the cases of the rules, objects that a server judged, and what our environments render to.</summary>
internal static class FuzzSeeds
{
    public static IReadOnlyList<byte[]> All { get; } = [.. RuleCases(), .. Verdicts(), .. Rendered()];

    private static IEnumerable<byte[]> RuleCases()
    {
        var assembly = typeof(Rule).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return bytes;
        }
    }

    private static IEnumerable<byte[]> Verdicts()
    {
        using var file = File.OpenRead(Path.Combine(RepositoryRoot.Path, "tests/GitOpsDsl.Rules.Tests/TestData/cases.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return Encoding.UTF8.GetBytes(json.RootElement.GetProperty("object").GetRawText());
        }
    }

    private static IEnumerable<byte[]> Rendered() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "environments/rendered"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
