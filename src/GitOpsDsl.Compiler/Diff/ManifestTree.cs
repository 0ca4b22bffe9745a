using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>The manifests of one side of a comparison: files of YAML or JSON by environment and path. Nothing is parsed yet.</summary>
public sealed class ManifestTree
{
    /// <summary>No link of the rendered tree is followed; hidden files are files.</summary>
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly SortedDictionary<string, SortedDictionary<string, ReadOnlyMemory<byte>>> _environments = new(StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> Environments => _environments.Keys;

    public bool IsEmpty => _environments.Count == 0;

    /// <summary>What a project renders to.</summary>
    public static ManifestTree Of(OutputTree rendered)
    {
        var tree = new ManifestTree();
        foreach (var environment in rendered.Environments)
        {
            foreach (var file in environment.Files)
            {
                tree.Add(environment.Id, file.Path, file.Content);
            }
        }

        return tree;
    }

    /// <summary>What is on the disk below a rendered tree's root; nothing when there is no such folder.</summary>
    /// <param name="root">The directory that the compiler owns.</param>
    /// <param name="wants">Whether an environment, by its id, is asked for.</param>
    /// <exception cref="OutputException">The disk can't be read.</exception>
    public static ManifestTree Read(string root, Func<string, bool> wants)
    {
        var tree = new ManifestTree();
        try
        {
            foreach (var file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", WithoutLinks) : [])
            {
                if (Place(Path.GetRelativePath(root, file).Replace('\\', '/')) is var (environment, path) && wants(environment))
                {
                    tree.Add(environment, path, File.ReadAllBytes(file));
                }
            }
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("read", root, cause);
        }

        return tree;
    }

    /// <summary>
    /// Which environment a file is of, and its path there: <c>shop/prod</c> and <c>web/deployment-web.yaml</c>; null when it is no manifest.
    /// </summary>
    /// <param name="path">Below the root of the tree, with <c>/</c>.</param>
    public static (string Environment, string Path)? Place(string path)
    {
        var system = path.IndexOf('/', StringComparison.Ordinal);
        var name = system < 0 ? -1 : path.IndexOf('/', system + 1);
        return name > 0 && Path.GetExtension(path) is ".yaml" or ".yml" or ".json" ? (path[..name], path[(name + 1)..]) : null;
    }

    /// <param name="environment">Its id, or any name that groups files.</param>
    /// <param name="path">Below the environment's directory.</param>
    /// <param name="content">UTF-8.</param>
    public void Add(string environment, string path, ReadOnlyMemory<byte> content)
    {
        if (!_environments.TryGetValue(environment, out var files))
        {
            _environments.Add(environment, files = new(StringComparer.Ordinal));
        }

        files[path] = content;
    }

    /// <summary>The files of one environment, by another name: what two environments are compared under.</summary>
    /// <param name="environment">The id.</param>
    /// <param name="name">The name.</param>
    public ManifestTree Under(string environment, string name)
    {
        var tree = new ManifestTree();
        foreach (var (path, content) in Files(environment))
        {
            tree.Add(name, path, content);
        }

        return tree;
    }

    internal IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(string environment)
        => _environments.TryGetValue(environment, out var files) ? files : new SortedDictionary<string, ReadOnlyMemory<byte>>();
}
