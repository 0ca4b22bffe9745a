namespace GitOpsDsl.Agents.Tests;

/// <summary>What an agent's object says it pulls: a Kustomization, an Application, a RootSync.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">The folder, from the repository's top.</param>
internal sealed record Pull(string Name, string Folder)
{
    /// <summary>Whether the folders below are taken too.</summary>
    public bool Recurses { get; init; } = true;

    /// <summary>Whether what is gone from the folder is deleted.</summary>
    public bool Prunes { get; init; } = true;

    /// <summary>Whether all that it applied is deleted with it.</summary>
    public bool Cascades { get; init; }

    /// <summary>The names of those that are ready before it is applied.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Whose permissions it has; empty where there is no such thing.</summary>
    public string Project { get; init; } = "";

    /// <summary>Whether an object may be applied or deleted by it.</summary>
    public Func<TreeObject, bool> Permits { get; init; } = static _ => true;

    public IReadOnlyList<TreeObject> Read(IReadOnlyDictionary<string, string> files)
        => TreeObject.ReadAll(files.Where(file => file.Key.StartsWith(Folder + "/", StringComparison.Ordinal) && (Recurses || !file.Key[(Folder.Length + 1)..].Contains('/', StringComparison.Ordinal))));
}
