using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What an object says, apart from its name, in a form that two objects can be held against each other quickly.</summary>
internal sealed class ContentPrint
{
    private readonly List<ulong> _leaves = [];
    private readonly List<ulong> _nameless = [];

    public ContentPrint(Manifest manifest)
    {
        Manifest = manifest;
        foreach (var entry in manifest.Root.Entries)
        {
            if (entry.Name is not ("apiVersion" or "kind" or "status"))
            {
                Add(entry, Hash(0, entry.Name), isMetadata: entry.Name == "metadata");
            }
        }

        _leaves.Sort();
        _nameless.Sort();
    }

    public Manifest Manifest { get; }

    /// <summary>How many values it has below <c>spec</c> and its like: with few, two objects are easily alike.</summary>
    public int Weight { get; private set; }

    /// <summary>From 0 (nothing in common) to 1 (the same), whether the name's repetitions were renamed too or not.</summary>
    public double Likeness(ContentPrint other) => Math.Max(Likeness(_leaves, other._leaves), Likeness(_nameless, other._nameless));

    /// <summary>What both say, of all that either says.</summary>
    private static double Likeness(List<ulong> leaves, List<ulong> others)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < leaves.Count && j < others.Count)
        {
            var order = leaves[i].CompareTo(others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var all = leaves.Count + others.Count - common;
        return all == 0 ? 1 : common / (double)all;
    }

    private void Add(Node node, ulong path, bool isMetadata)
    {
        foreach (var entry in node.Entries)
        {
            if (!isMetadata || entry.Name is not ("name" or "namespace"))
            {
                Add(entry, Hash(path, entry.Name), isMetadata);
            }
        }

        foreach (var item in node.Items)
        {
            Add(item, path + 1, isMetadata);
        }

        if (node is { IsMap: false, IsList: false } || node.Count == 0)
        {
            // Labels, selectors and references often repeat the name.
            _leaves.Add(Hash(path, node.Text ?? node.ToString()));
            _nameless.Add(Hash(path, node.Text?.Replace(Manifest.Id.Name, "\0", StringComparison.Ordinal) ?? node.ToString()));
            Weight += isMetadata ? 0 : 1;
        }
    }

    /// <summary>FNV-1a, which is the same on every machine.</summary>
    private static ulong Hash(ulong seed, string text)
    {
        var hash = seed ^ 14695981039346656037;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211);
        }

        return hash;
    }
}
