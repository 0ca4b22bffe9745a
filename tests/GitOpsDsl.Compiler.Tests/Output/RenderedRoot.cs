using System.Text;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>A root in a directory of its own, with a name that is hard on purpose, and short ways to say what should be in it.</summary>
public sealed class RenderedRoot : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("gitops tree ü-");

    public string Path => $"{_home.FullName}/rendered";

    /// <summary>A directory that nothing of ours has any business in.</summary>
    public string Outside => Directory.CreateDirectory($"{_home.FullName}/outside").FullName;

    /// <summary>All environments of a project that has one, shop/prod, with these files.</summary>
    public static OutputTree Prod(params (string Path, string Content)[] files) => Whole(("shop/prod", files));

    public static OutputTree Whole(params (string Id, (string Path, string Content)[] Files)[] environments) =>
        new([.. environments.Select(static environment => Environment(environment.Id, environment.Files))], IsWhole: true);

    public TreePlan Plan(OutputTree tree) => TreePlan.Create(Path, tree);

    /// <summary>Plans and writes, and proves that a second plan finds nothing to do.</summary>
    public TreePlan Render(OutputTree tree)
    {
        var plan = Plan(tree);
        TreeWriter.Write(plan);
        Assert.Empty(Plan(tree).Changes);
        return plan;
    }

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName($"{Path}/{path}")!);
        File.WriteAllText($"{Path}/{path}", content);
    }

    public string Read(string path) => File.ReadAllText($"{Path}/{path}");

    /// <summary>
    /// The paths of all files and of all empty directories (these with a '/' at the end), without inventories, in ordinal order.
    /// </summary>
    public string[] Entries() => [.. Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
        .Where(static entry => !Directory.Exists(entry) || !Directory.EnumerateFileSystemEntries(entry).Any())
        .Select(entry => entry[(Path.Length + 1)..] + (Directory.Exists(entry) ? "/" : ""))
        .Where(static entry => !entry.EndsWith(".inventory", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>
    /// What would be done, a line a path: <c>create shop/prod/a.yaml</c>, with <c>(edited)</c> behind it where that is why.
    /// </summary>
    public string[] Changes(OutputTree tree) => [.. Plan(tree).Changes.Select(static change =>
        $"{change.Action.ToString().ToLowerInvariant()} {change.Path}{(change.IsEdited ? " (edited)" : "")}")];

    public void Dispose()
    {
        File.Delete(TreeLock.PathOf(Path));
        _home.Delete(recursive: true);
    }

    private static OutputEnvironment Environment(string id, (string Path, string Content)[] files) => new(
        id,
        $"owner of {id}",
        [.. files.Select(static file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Content), $"owner of {file.Path}"))]);
}
