namespace GitOpsDsl.Rules;

/// <summary>What someone who mistyped a name probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name at the least edit distance, when that is at most a third of its length; else null.</summary>
    public static string? Of<T>(string typed, IReadOnlyList<T> known, Func<T, string> name)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var text = name(candidate);
            var distance = Distance(typed, text);
            if (distance < least && distance <= Math.Max(1, text.Length / 3))
            {
                (nearest, least) = (text, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance, a change of case counting nothing.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
