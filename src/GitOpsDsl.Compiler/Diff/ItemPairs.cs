namespace GitOpsDsl.Compiler.Diff;

/// <summary>Which items of two lists belong together, where no key says so.</summary>
internal static class ItemPairs
{
    /// <summary>More comparisons than this are not worth a finer diff: items are then paired by their places.</summary>
    private const int MostComparisons = 40_000;

    /// <summary>By the longest common subsequence; between what is common, near items in their order.</summary>
    /// <param name="old">The one list.</param>
    /// <param name="now">The other.</param>
    /// <param name="same">Whether two items say the same.</param>
    /// <param name="near">Whether two items are one that changed.</param>
    /// <returns>Places in the lists, of items that differ; null where there is no counterpart.</returns>
    public static IEnumerable<(int? Old, int? Now)> InOrder<T>(List<T> old, List<T> now, Func<T, T, bool> same, Func<T, T, bool> near)
    {
        var start = 0;
        while (start < old.Count && start < now.Count && same(old[start], now[start]))
        {
            start++;
        }

        var (oldEnd, nowEnd) = (old.Count, now.Count);
        while (oldEnd > start && nowEnd > start && same(old[oldEnd - 1], now[nowEnd - 1]))
        {
            (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        }

        var common = (long)(oldEnd - start) * (nowEnd - start) <= MostComparisons ? Common(old, now, start, oldEnd, nowEnd, same) : [];
        var (from, to) = (start, start);
        foreach (var (oldPlace, nowPlace) in common.Append((oldEnd, nowEnd)))
        {
            foreach (var pair in Gap(old, now, (from, oldPlace), (to, nowPlace), near))
            {
                yield return pair;
            }

            (from, to) = (oldPlace + 1, nowPlace + 1);
        }
    }

    /// <summary>Equal items wherever they stand, then near ones, each with the first that is free.</summary>
    public static IEnumerable<(int? Old, int? Now)> InAnyOrder<T>(List<T> old, List<T> now, Func<T, T, bool> same, Func<T, T, bool> near)
    {
        var free = Enumerable.Range(0, now.Count).ToList();
        var changed = Enumerable.Range(0, old.Count).Where(place => !free.Remove(free.FindIndex(other => same(old[place], now[other])), out _)).ToList();
        foreach (var place in changed)
        {
            var isPaired = free.Remove(free.FindIndex(other => near(old[place], now[other])), out var other);
            yield return (place, isPaired ? other : null);
        }

        foreach (var place in free)
        {
            yield return (null, place);
        }
    }

    private static IEnumerable<(int? Old, int? Now)> Gap<T>(List<T> old, List<T> now, (int From, int To) olds, (int From, int To) nows, Func<T, T, bool> near)
    {
        var next = nows.From;
        for (var place = olds.From; place < olds.To; place++)
        {
            if (next < nows.To && near(old[place], now[next]))
            {
                yield return (place, next++);
            }
            else
            {
                yield return (place, null);
            }
        }

        for (; next < nows.To; next++)
        {
            yield return (null, next);
        }
    }

    private static List<(int Old, int Now)> Common<T>(List<T> old, List<T> now, int start, int oldEnd, int nowEnd, Func<T, T, bool> same)
    {
        // lengths[i, j]: of the longest common subsequence of what follows i and j.
        var lengths = new int[oldEnd - start + 1, nowEnd - start + 1];
        var isSame = new bool[oldEnd - start, nowEnd - start];
        for (var i = oldEnd - start - 1; i >= 0; i--)
        {
            for (var j = nowEnd - start - 1; j >= 0; j--)
            {
                isSame[i, j] = same(old[start + i], now[start + j]);
                lengths[i, j] = isSame[i, j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var common = new List<(int Old, int Now)>();
        for (var (i, j) = (0, 0); i < oldEnd - start && j < nowEnd - start;)
        {
            if (isSame[i, j] && lengths[i, j] == lengths[i + 1, j + 1] + 1)
            {
                common.Add((start + i++, start + j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    /// <summary>Takes an item out of a list, unless its place is none (negative).</summary>
    private static bool Remove(this List<int> list, int place, out int item)
    {
        item = place < 0 ? 0 : list[place];
        if (place >= 0)
        {
            list.RemoveAt(place);
        }

        return place >= 0;
    }
}
