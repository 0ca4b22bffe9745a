namespace GitOpsDsl.Rules;

/// <summary>What someone who mistyped a name probably meant.</summary>
public static class NearestName
{
    /// <summary>The known name at the least edit distance, when that is at most a third of its length; else null.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">What could be meant.</param>
    /// <param name="name">Its name.</param>
    /// <param name="slips">How many edits may be in a short name too.</param>
    public static string? Of<T>(string typed, IReadOnlyList<T> known, Func<T, string> name, int slips = 1)
    {
        string? nearest = null;
        var least = int.MaxValue;
        var row = new int[0];
        foreach (var candidate in known)
        {
            var text = name(candidate);
            var most = Math.Min(least - 1, Math.Max(slips, text.Length / 3));
            if (Math.Abs(text.Length - typed.Length) > most)
            {
                continue;
            }

            if (row.Length <= text.Length)
            {
                row = new int[text.Length + 16];
            }

            if (Distance(typed, text, most, row) is var distance && distance <= most)
            {
                (nearest, least) = (text, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance, a change of case counting nothing; more than the most as soon as that is sure.</summary>
    private static int Distance(string a, string b, int most, int[] row)
    {
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[b.Length];
    }
}
