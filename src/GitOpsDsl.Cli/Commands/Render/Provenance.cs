using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GitOpsDsl.Cli.Git;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Commands;

/// <summary>
/// Says of each rendered environment which commit it was rendered from, as Argo CD's source hydrator does (argo-cd, util/hydrator):
/// <c>shop/prod.hydrator.metadata</c> beside the environment's folder, where no agent looks. It is no part of the inventory: a tree with it
/// and one without it are the same to <c>check</c>.
/// </summary>
internal sealed class Provenance
{
    private const string Extension = ".hydrator.metadata";

    private readonly byte[] _content;

    private Provenance(byte[] content) => _content = content;

    /// <summary>Of the commit that is checked out.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="root">The rendered tree, which may differ from the commit.</param>
    /// <exception cref="UsageException">There is no repository, no commit, or the work tree is not what was committed.</exception>
    public static Provenance OfHead(string project, string root)
    {
        var git = new GitRepository(project);
        RequireClean(git, root);
        // hash, author, seconds, subject, body
        var head = Encoding.UTF8.GetString(git.Expect("log", "-1", "--format=%H%x00%an <%ae>%x00%at%x00%s%x00%b").Output).Split('\0');
        var date = DateTimeOffset.FromUnixTimeSeconds(long.Parse(head[2], CultureInfo.InvariantCulture));
        (string Key, string Value)[] entries =
        [
            ("repoURL", WithoutCredentials(git.Run("config", "--get", "remote.origin.url").Text)),
            ("drySha", head[0]),
            ("author", head[1]),
            ("date", date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("subject", head[3]),
            ("body", head[4].Trim('\n')),
        ];
        return new(Json(entries.Where(static entry => entry.Value.Length > 0)));
    }

    /// <summary>The files that say of environments what is true no longer once the plan is carried out.</summary>
    public static IReadOnlyList<string> Untrue(TreePlan plan)
    {
        var paths = new List<string>();
        foreach (var id in plan.ChangedEnvironments)
        {
            var path = PathOf(plan.Root, id);
            if (File.Exists(path))
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    /// <summary>What it said of environments that are now rendered from something else, or gone, is true no longer.</summary>
    public static void Forget(TreePlan written)
    {
        foreach (var path in Untrue(written))
        {
            File.Delete(path);
        }
    }

    /// <summary>Writes it where there is none: as the hydrator, not for a commit that changed nothing in the environment.</summary>
    /// <exception cref="UsageException">The disk refuses.</exception>
    public void Write(string root, OutputTree tree)
    {
        try
        {
            foreach (var path in tree.Environments.Select(environment => PathOf(root, environment.Id)).Where(static path => !File.Exists(path)))
            {
                File.WriteAllBytes(path, _content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the tree is rendered, but its provenance can't be written: {exception.Message}");
        }
    }

    private static string PathOf(string root, string id) => $"{root}/{id}{Extension}";

    private static void RequireClean(GitRepository git, string root)
    {
        // Two letters, a space, the path: with -z as it is, whatever letters it has.
        var status = git.Expect("status", "--porcelain", "-z", "--no-renames", "--untracked-files=normal", "--", ":/", $":(top,exclude,literal){Excluded(git, root)}");
        var files = Encoding.UTF8.GetString(status.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        if (files.Length > 0)
        {
            var more = files.Length > 1 ? $" and {files.Length - 1} more" : "";
            throw new UsageException($"--provenance names the commit that is rendered, and {files[0][3..]}{more} is not as committed: commit first, or render without it");
        }
    }

    /// <summary>The tree, as git has its path; where it is outside of the repository, what no repository has.</summary>
    private static string Excluded(GitRepository git, string root)
    {
        try
        {
            return git.PathOf(root);
        }
        catch (UsageException)
        {
            return ".git";
        }
    }

    /// <summary>A URL that CI clones from may have a token in it.</summary>
    private static string WithoutCredentials(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && url.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at
            ? $"{url[..(url.IndexOf("://", StringComparison.Ordinal) + 3)]}{url[(at + 1)..]}"
            : url;

    private static byte[] Json(IEnumerable<(string Key, string Value)> entries)
    {
        using var buffer = new MemoryStream();
        // As the hydrator writes it: two spaces, and no '<' escaped.
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (key, value) in entries)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
