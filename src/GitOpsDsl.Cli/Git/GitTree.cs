using System.Text;

namespace GitOpsDsl.Cli.Git;

/// <summary>The files of one revision, as git has them: whatever is checked out, staged or in conflict.</summary>
internal sealed class GitTree
{
    private const string RegularFile = "100";

    private readonly GitRepository _repository;
    private readonly string _tree;

    /// <param name="repository">Where.</param>
    /// <param name="revision">Anything that git takes for a commit: <c>main</c>, <c>HEAD~1</c>, <c>v1.2</c>.</param>
    /// <exception cref="UsageException">There is no such revision in it.</exception>
    public GitTree(GitRepository repository, string revision)
    {
        _repository = repository;
        var tree = repository.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}");
        _tree = tree.Succeeded ? tree.Text : throw new UsageException(WhyMissing(revision));
    }

    /// <summary>The files below a folder, with their paths below it.</summary>
    /// <param name="folder">From the top of the repository.</param>
    /// <param name="wants">Whether a file is asked for, by its path below <paramref name="folder"/>.</param>
    /// <exception cref="UsageException">The clone has not the content of a file.</exception>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> Files(string folder, Func<string, bool> wants)
    {
        var listing = _repository.Expect("ls-tree", "-r", "-z", "--full-tree", _tree, "--", folder);
        var found = new List<(string Path, string Id)>();
        foreach (var line in Encoding.UTF8.GetString(listing.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // mode, type and id, a tab, the path
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var path = line[(tab + 1)..];
            var isFile = line.StartsWith(RegularFile, StringComparison.Ordinal) && path.StartsWith(folder + "/", StringComparison.Ordinal);
            if (isFile && path[(folder.Length + 1)..] is var below && wants(below))
            {
                found.Add((below, line[..tab].Split(' ')[2]));
            }
        }

        return Contents(found);
    }

    private List<(string Path, ReadOnlyMemory<byte> Content)> Contents(List<(string Path, string Id)> files)
    {
        var asked = Encoding.ASCII.GetBytes(string.Concat(files.Select(static file => file.Id + "\n")));
        ReadOnlyMemory<byte> rest = _repository.Expect(asked, "cat-file", "--batch").Output;
        var contents = new List<(string Path, ReadOnlyMemory<byte> Content)>(files.Count);
        foreach (var (path, _) in files)
        {
            // id, type and size, a line end, the bytes, a line end
            var head = rest.Span.IndexOf((byte)'\n');
            var words = Encoding.ASCII.GetString(rest.Span[..head]).Split(' ');
            if (words is not [_, "blob", var digits] || !int.TryParse(digits, out var size))
            {
                throw new UsageException($"this clone has no content of {path} (a partial clone?): 'git fetch' brings it");
            }

            contents.Add((path, rest.Slice(head + 1, size)));
            rest = rest[(head + size + 2)..];
        }

        return contents;
    }

    private string WhyMissing(string revision)
    {
        if (!_repository.Run("rev-parse", "--verify", "--quiet", "HEAD").Succeeded)
        {
            return $"there is no revision '{revision}': the repository has no commit yet";
        }

        return _repository.Expect("rev-parse", "--is-shallow-repository").Text == "true"
            ? $"there is no revision '{revision}' in this clone, which is shallow: 'git fetch --depth=1 origin {revision}', "
                + "or let CI fetch all (fetch-depth: 0)"
            : $"there is no revision '{revision}' in this repository; 'git fetch' may bring it";
    }
}
