namespace GitOpsDsl.Cli.Tests.Git;

/// <summary>What a checkout has: its files, its index, and every branch.</summary>
internal sealed class Kept
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _index = [];
    private readonly string _refs = "";

    public Kept(Checkout checkout)
    {
        foreach (var file in Directory.EnumerateFiles(checkout.Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(checkout.Folder, file).Replace('\\', '/');
            if (!path.StartsWith(".git/", StringComparison.Ordinal))
            {
                _files.Add(path, Convert.ToHexString(File.ReadAllBytes(file)));
            }
        }

        if (Path.Exists(Path.Combine(checkout.Folder, ".git")))
        {
            _index.AddRange(checkout.Git("ls-files", "--stage").Split('\n'));
            _refs = checkout.Git("for-each-ref") + checkout.Git("worktree", "list", "--porcelain");
        }
    }

    /// <summary>All is as it was.</summary>
    /// <param name="checkout">The checkout, now.</param>
    /// <param name="but">Paths of which the files may be others, and their entries in the index when <c>index</c> is one of these.</param>
    public void AssertSame(Checkout checkout, params string[] but)
    {
        var now = new Kept(checkout);
        Assert.Equal(_refs, now._refs);
        Assert.Equal(_files.Where(file => !Begins(file.Key)), now._files.Where(file => !Begins(file.Key)));
        Assert.Equal(_index.Where(line => !MayDiffer(line)), now._index.Where(line => !MayDiffer(line)));

        bool Begins(string path) => but.Any(one => path.StartsWith(one, StringComparison.Ordinal));
        bool MayDiffer(string line) => but.Contains("index") && Begins(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
    }
}
