namespace GitOpsDsl.Compiler.Diff;

/// <summary>Finds what is gone under one name among what is new under another.</summary>
internal sealed class RenameFinder
{
    /// <summary>How much of the content must have stayed.</summary>
    private const double Near = 0.7;

    /// <summary>Objects that say less are alike by chance; they are one only beside another object that got the same new name.</summary>
    private const int EnoughWeight = 6;

    /// <summary>More comparisons of one kind are not worth their time.</summary>
    private const int MostComparisons = 1_000_000;

    private readonly List<ManifestPair> _pairs = [];
    private readonly HashSet<Manifest> _removed;
    private readonly HashSet<Manifest> _added;

    private RenameFinder(List<Manifest> removed, List<Manifest> added)
    {
        _removed = [.. removed];
        _added = [.. added];
        PairBy(removed, added, PairIdentity.Renamed, static manifest => manifest.Id.Name);
        PairBy(removed, added, PairIdentity.Rehashed, Stem);
        PairByContent(removed, added);
        _pairs.AddRange(added.Where(_added.Contains).Select(static manifest => new ManifestPair(null, manifest)));
        _pairs.AddRange(removed.Where(_removed.Contains).Select(static manifest => new ManifestPair(manifest, null)));
    }

    /// <summary>Every object of both lists once, as a rename or alone.</summary>
    /// <param name="removed">Of one environment.</param>
    /// <param name="added">Of the same environment.</param>
    public static IReadOnlyList<ManifestPair> Find(List<Manifest> removed, List<Manifest> added) => new RenameFinder(removed, added)._pairs;

    private static string? Stem(Manifest manifest)
        => ContentHashName.StemOf(manifest.Id.Name) is { } stem ? $"{manifest.Id.Namespace}/{stem}" : null;

    private static (string Group, string Kind) KindOf(Manifest manifest) => (manifest.Id.Group, manifest.Id.Kind);

    private void PairBy(List<Manifest> removed, List<Manifest> added, PairIdentity identity, Func<Manifest, string?> key)
    {
        var byKey = added.Where(_added.Contains).ToLookup(manifest => (KindOf(manifest), key(manifest)));
        foreach (var old in removed.Where(_removed.Contains))
        {
            if (key(old) is { } wanted && byKey[(KindOf(old), wanted)].FirstOrDefault(_added.Contains) is { } now)
            {
                Take(old, now, identity);
            }
        }
    }

    /// <summary>The heaviest objects first: they lend their new name to the light ones beside them.</summary>
    private void PairByContent(List<Manifest> removed, List<Manifest> added)
    {
        var news = added.Where(_added.Contains).Select(static manifest => new ContentPrint(manifest)).ToLookup(static print => KindOf(print.Manifest));
        var olds = removed.Where(_removed.Contains).Select(static manifest => new ContentPrint(manifest)).ToList();
        var counts = olds.CountBy(static print => KindOf(print.Manifest)).ToDictionary();
        var renamed = new HashSet<(string Old, string New)>();
        foreach (var old in olds.OrderByDescending(static print => print.Weight))
        {
            var kind = KindOf(old.Manifest);
            if ((long)news[kind].Count() * counts[kind] <= MostComparisons && Nearest(old, news[kind], renamed) is { } now)
            {
                renamed.Add((old.Manifest.Id.Name, now.Id.Name));
                Take(old.Manifest, now, PairIdentity.Renamed);
            }
        }
    }

    private Manifest? Nearest(ContentPrint old, IEnumerable<ContentPrint> candidates, HashSet<(string Old, string New)> renamed)
    {
        var (best, likeness) = ((Manifest?)null, Near);
        foreach (var print in candidates)
        {
            var now = print.Manifest;
            if (_added.Contains(now)
                && now.Id.Namespace == old.Manifest.Id.Namespace
                && (old.Weight >= EnoughWeight || renamed.Contains((old.Manifest.Id.Name, now.Id.Name)))
                && old.Likeness(print) is var found
                && (best is null ? found >= likeness : found > likeness))
            {
                (best, likeness) = (now, found);
            }
        }

        return best;
    }

    private void Take(Manifest old, Manifest now, PairIdentity identity)
    {
        _removed.Remove(old);
        _added.Remove(now);
        _pairs.Add(new(old, now, identity));
    }
}
