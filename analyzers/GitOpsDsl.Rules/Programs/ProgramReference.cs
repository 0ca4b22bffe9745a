namespace GitOpsDsl.Rules;

/// <summary>One reference: <c>cluster</c>, and the path into it, where a place in a list is null.</summary>
internal sealed class ProgramReference(string root, IReadOnlyList<string?> path)
{
    public string Root { get; } = root;

    public IReadOnlyList<string?> Path { get; } = path;

    /// <summary>Further steps from what it leads to.</summary>
    public ProgramReference To(IReadOnlyList<string?> steps) => new(Root, [.. Path, .. steps]);
}
