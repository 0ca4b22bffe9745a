using System.Text;

namespace GitOpsDsl.Cli.Git;

/// <summary>
/// The files of one revision of the repository that a folder is in, as git has them: whatever is checked out, staged or in conflict.
/// </summary>
internal sealed class GitTree
{
    private const string RegularFile = "100";

    private readonly GitProgram _git;
    private readonly string _prefix;
    private readonly string _tree;

    /// <param name="folder">A folder of the repository's work tree.</param>
    /// <param name="revision">Anything that git takes for a commit: <c>main</c>, <c>HEAD~1</c>, <c>v1.2</c>.</param>
    /// <exception cref="UsageException">There is no git, no repository, or no such revision in it.</exception>
    public GitTree(string folder, string revision)
    {
        _git = new GitProgram(folder);
        var prefix = _git.Run(default, "rev-parse", "--show-prefix");
        if (!prefix.Succeeded)
        {
            throw new UsageException(prefix.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"{folder} is in no git repository, so there is no revision to compare with"
                : $"git can't read the repository of {folder}: {FirstLine(prefix.Error)}");
        }

        _prefix = prefix.Text;
        var tree = _git.Run(default, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}");
        _tree = tree.Succeeded ? tree.Text : throw new UsageException(WhyMissing(revision));
    }

    /// <summary>The files below a folder, with their paths below it.</summary>
    /// <param name="folder">Relative to the folder of this, with <c>/</c>.</param>
    /// <param name="wants">Whether a file is asked for, by its path below <paramref name="folder"/>.</param>
    /// <exception cref="UsageException">The folder is outside of the repository, or git can't give a file.</exception>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> Files(string folder, Func<string, bool> wants)
    {
        var root = Normalize(_prefix + folder);
        var listing = Expect(_git.Run(default, "ls-tree", "-r", "-z", "--full-tree", _tree, "--", root));
        var found = new List<(string Path, string Id)>();
        foreach (var line in Encoding.UTF8.GetString(listing.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // mode, type and id, a tab, the path
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var path = line[(tab + 1)..];
            if (line.StartsWith(RegularFile, StringComparison.Ordinal) && path.StartsWith(root + "/", StringComparison.Ordinal) && wants(path[(root.Length + 1)..]))
            {
                found.Add((path[(root.Length + 1)..], line[..tab].Split(' ')[2]));
            }
        }

        return Contents(found);
    }

    private List<(string Path, ReadOnlyMemory<byte> Content)> Contents(List<(string Path, string Id)> files)
    {
        var asked = Encoding.ASCII.GetBytes(string.Concat(files.Select(static file => file.Id + "\n")));
        ReadOnlyMemory<byte> rest = Expect(_git.Run(asked, "cat-file", "--batch")).Output;
        var contents = new List<(string Path, ReadOnlyMemory<byte> Content)>(files.Count);
        foreach (var (path, _) in files)
        {
            // id, type and size, a line end, the bytes, a line end
            var head = rest.Span.IndexOf((byte)'\n');
            var words = Encoding.ASCII.GetString(rest.Span[..head]).Split(' ');
            if (words is not [_, "blob", var digits] || !int.TryParse(digits, out var size))
            {
                throw new UsageException($"this clone has no content of {path} (a partial clone?): fetch it with 'git fetch'");
            }

            contents.Add((path, rest.Slice(head + 1, size)));
            rest = rest[(head + size + 2)..];
        }

        return contents;
    }

    private string WhyMissing(string revision)
    {
        if (!_git.Run(default, "rev-parse", "--verify", "--quiet", "HEAD").Succeeded)
        {
            return $"there is no revision '{revision}': the repository has no commit yet";
        }

        return _git.Run(default, "rev-parse", "--is-shallow-repository").Text == "true"
            ? $"there is no revision '{revision}' in this clone, which is shallow: 'git fetch --depth=1 origin {revision}', or let CI fetch all (fetch-depth: 0)"
            : $"there is no revision '{revision}' in this repository; 'git fetch' may bring it";
    }

    /// <summary>Without <c>.</c> and <c>..</c>, which git does not take in the path of a tree.</summary>
    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count == 0)
            {
                throw new UsageException($"the rendered tree ({path}) is outside of the git repository");
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static GitResult Expect(GitResult result) => result.Succeeded ? result : throw new UsageException($"git can't be asked: {FirstLine(result.Error)}");

    private static string FirstLine(string text) => text.Split('\n')[0];
}
