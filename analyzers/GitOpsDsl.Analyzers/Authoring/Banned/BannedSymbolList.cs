using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Authoring.Banned;

/// <summary><c>banned-symbols.txt</c>: what environment code must not use, by documentation-comment id.</summary>
internal static class BannedSymbolList
{
    public static IReadOnlyList<KeyValuePair<string, BannedSymbol>> All { get; } = Read();

    private static readonly HashSet<string> Ids = [.. All.Select(static line => line.Key)];

    public static bool Has(ISymbol symbol) => Ids.Contains(symbol.GetDocumentationCommentId() ?? "");

    private static List<KeyValuePair<string, BannedSymbol>> Read()
    {
        var all = new List<KeyValuePair<string, BannedSymbol>>();
        using var stream = typeof(BannedSymbolList).Assembly.GetManifestResourceStream("banned-symbols.txt");
        using var lines = new StreamReader(stream);
        BannedSymbol? current = null;
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("GD", StringComparison.Ordinal))
            {
                var end = line.IndexOf(' ');
                current = new(line.Substring(0, end), line.Substring(end + 1));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                all.Add(new(line, current!));
            }
        }

        return all;
    }
}
