namespace GitOpsDsl.Compiler.Diff;

/// <summary>What differs between two texts, line by line, with some of what stays around it.</summary>
public static class LineDiff
{
    private const int Context = 2;
    private const string Gap = "…";

    /// <returns>Lines that begin with <c>+</c>, <c>-</c> or a space; <c>…</c> stands for lines that stay.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var all = Script([.. before], [.. after]);
        var shown = new bool[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            for (var near = Math.Max(0, i - Context); all[i][0] != ' ' && near <= Math.Min(all.Count - 1, i + Context); near++)
            {
                shown[near] = true;
            }
        }

        var lines = new List<string>();
        for (var i = 0; i < all.Count; i++)
        {
            if (shown[i])
            {
                lines.Add(all[i]);
            }
            else if (i == 0 || shown[i - 1])
            {
                lines.Add(Gap);
            }
        }

        return lines;
    }

    /// <summary>Which lines of the one text are not in the other, from 0, in their order.</summary>
    public static (IReadOnlySet<int> Gone, IReadOnlySet<int> Come) Places(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (gone, come) = (new SortedSet<int>(), new SortedSet<int>());
        foreach (var (old, now) in ItemPairs.InOrder<string>([.. before], [.. after], string.Equals, static (_, _) => false))
        {
            _ = old is { } removed ? gone.Add(removed) : come.Add(now!.Value);
        }

        return (gone, come);
    }

    private static List<string> Script(List<string> before, List<string> after)
    {
        var (gone, come) = Places(before, after);
        var script = new List<string>();
        for (var (i, j) = (0, 0); i < before.Count || j < after.Count;)
        {
            if (gone.Contains(i))
            {
                script.Add($"- {before[i++]}");
            }
            else if (come.Contains(j))
            {
                script.Add($"+ {after[j++]}");
            }
            else
            {
                script.Add($"  {after[j++]}");
                i++;
            }
        }

        return script;
    }
}
