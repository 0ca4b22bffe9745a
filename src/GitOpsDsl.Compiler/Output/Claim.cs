namespace GitOpsDsl.Compiler.Output;

/// <summary>A path that the project wants, or that the inventory has, or both.</summary>
/// <param name="Path">Below the environment's directory.</param>
/// <param name="File">What the project wants there; null if nothing any more.</param>
/// <param name="KnownHash">The hash that the inventory has; null if it does not know the path, so that what is there is not ours.</param>
internal sealed record Claim(string Path, OutputFile? File, uint? KnownHash)
{
    /// <summary>The paths that the project no longer wants, there or not.</summary>
    public static List<string> Leaving(IReadOnlyList<Claim> claims)
    {
        // Here and where it is called plain loops: the first use of LINQ takes half a millisecond, and every render comes by.
        var leaving = new List<string>();
        foreach (var claim in claims)
        {
            if (claim.File is null)
                leaving.Add(claim.Path);
        }

        return leaving;
    }

    /// <summary>Merges what is wanted and what is known, both in ordinal order of their paths, into one list in that order.</summary>
    public static List<Claim> Merge(IReadOnlyList<OutputFile> wanted, IReadOnlyList<InventoryEntry> known)
    {
        var claims = new List<Claim>(Math.Max(wanted.Count, known.Count));
        for (int w = 0, k = 0; w < wanted.Count || k < known.Count;)
        {
            var order = w == wanted.Count ? 1 : k == known.Count ? -1 : string.CompareOrdinal(wanted[w].Path, known[k].Path);
            claims.Add(order switch
            {
                < 0 => new Claim(wanted[w].Path, wanted[w++], null),
                > 0 => new Claim(known[k].Path, null, known[k++].Hash),
                _ => new Claim(wanted[w].Path, wanted[w++], known[k++].Hash),
            });
        }

        return claims;
    }
}
