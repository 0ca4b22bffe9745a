namespace GitOpsDsl.Cli.CommandLine;

/// <summary>The word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary><c> (did you mean 'render'?)</c>, or nothing when no word is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var best = known.Select(one => (Word: one, Distance: Distance(word, one))).OrderBy(static one => one.Distance).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(2, word.Length / 3) ? $" (did you mean '{best.Word}'?)" : "";
    }

    /// <summary>The edits (insert, delete, replace) that lead from one to the other: Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
