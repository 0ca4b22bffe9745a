namespace GitOpsDsl.Rules;

/// <summary>Where a shape stands: in which kind, and the fields that lead there, without the <c>spec</c> that nearly all begin with.</summary>
internal sealed class ShapePlace(string kind, IReadOnlyList<string> path)
{
    public string Kind { get; } = kind;

    /// <summary>As words of a name: <c>PostBuild</c>, <c>SubstituteFrom</c>.</summary>
    public IReadOnlyList<string> Path { get; } = path;

    public string Name { get; } = string.Concat(path);
}
