using System.IO.Compression;
using System.Text.Json;

namespace GitOpsDsl.Rules.Tests;

/// <summary>What a real kube-apiserver 1.36 said of an object, in a strict dry run.</summary>
internal sealed record Verdict(string Id, string Mutation, bool Accepted, string Message, NodeDocument Object)
{
    /// <summary>2,331 objects of 11 kinds, most of them made from a good one by one change.</summary>
    public static IReadOnlyList<Verdict> All { get; } = [.. Read()];

    private static IEnumerable<Verdict> Read()
    {
        using var file = typeof(Verdict).Assembly.GetManifestResourceStream("cases.jsonl.gz")!;
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            yield return new Verdict(
                row.GetProperty("id").GetString()!,
                row.GetProperty("mutation").GetString()!,
                row.GetProperty("accepted").GetBoolean(),
                row.GetProperty("message").GetString()!,
                YamlNodes.Read(row.GetProperty("object").GetRawText())[0]);
        }
    }
}
