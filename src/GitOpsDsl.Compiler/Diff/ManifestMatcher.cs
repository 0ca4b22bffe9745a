using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Finds each object of one side on the other: by its identity, then by its content.</summary>
internal static class ManifestMatcher
{
    /// <summary>Every object of both sides once, those of <paramref name="after"/> first.</summary>
    public static List<ManifestPair> Match(List<Manifest> before, List<Manifest> after)
    {
        var pairs = new List<ManifestPair>(after.Count);
        var olds = before.ToLookup(static manifest => manifest.Environment, StringComparer.Ordinal);
        var news = after.ToLookup(static manifest => manifest.Environment, StringComparer.Ordinal);
        foreach (var environment in olds.Select(static group => group.Key).Union(news.Select(static group => group.Key)).Order(StringComparer.Ordinal))
        {
            MatchEnvironment(olds[environment], news[environment], pairs);
        }

        return pairs;
    }

    private static void MatchEnvironment(IEnumerable<Manifest> before, IEnumerable<Manifest> after, List<ManifestPair> pairs)
    {
        var byId = new Dictionary<ObjectId, Queue<Manifest>>(ObjectId.SameObject);
        var removed = new List<Manifest>();
        foreach (var manifest in before)
        {
            if (!byId.TryGetValue(manifest.Id, out var same))
            {
                byId.Add(manifest.Id, same = new());
            }

            same.Enqueue(manifest);
            removed.Add(manifest);
        }

        var added = new List<Manifest>();
        var found = new HashSet<Manifest>();
        foreach (var manifest in after)
        {
            if (byId.TryGetValue(manifest.Id, out var same) && same.TryDequeue(out var old))
            {
                found.Add(old);
                pairs.Add(new(old, manifest));
            }
            else
            {
                added.Add(manifest);
            }
        }

        removed.RemoveAll(found.Contains);
        pairs.AddRange(RenameFinder.Find(removed, added));
    }
}
