using System.Text.Json;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>Reads back what <see cref="FindingJson"/> wrote: what another run of the program found.</summary>
internal static class FindingJsonReader
{
    /// <param name="output">The object that was printed.</param>
    /// <param name="root">Where the rendered tree was, as the end of its path.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static IReadOnlyList<Finding> Read(string output, string root)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => Finding(finding, root))];
    }

    private static Finding Finding(JsonElement json, string root) => new(Text(json, "id")!, Enum.Parse<Severity>(Text(json, "severity")!, ignoreCase: true), Text(json, "message")!)
    {
        Category = Text(json, "category")!,
        File = Text(json, "file") is { } file ? Recorded(file) : null,
        Line = Number(json, "line"),
        Column = Number(json, "column"),
        EndLine = Number(json, "endLine"),
        EndColumn = Number(json, "endColumn"),
        Property = Text(json, "property"),
        Help = Text(json, "help"),
        Environment = Text(json, "environment"),
        Object = json.TryGetProperty("object", out var item) ? new(Text(item, "apiVersion")!, Text(item, "kind")!, Text(item, "namespace"), Text(item, "name")!) : null,
        Related = json.TryGetProperty("related", out var related)
            ? [.. related.EnumerateArray().Select(static place => new RelatedPlace(Recorded(Text(place, "file")!), Number(place, "line"), Number(place, "column")))]
            : [],
        Path = Text(json, "path"),
        Rendered = Text(json, "rendered") is { } rendered && rendered.IndexOf(root + "/", StringComparison.Ordinal) is >= 0 and var at ? rendered[(at + root.Length + 1)..] : null,
    };

    private static string Recorded(string file) => Path.IsPathRooted(file) ? file : SourceFiles.RecordedRoot + file;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
}
