namespace GitOpsDsl.Compiler.Diff;

/// <summary>All that differs between two trees.</summary>
/// <param name="Objects">The gravest first, then by environment, component, kind and name.</param>
public sealed record TreeChanges(IReadOnlyList<ObjectChange> Objects)
{
    public bool IsEmpty => Objects.Count == 0;

    /// <summary>The gravest class; <see cref="ChangeClass.Nothing"/> when nothing differs.</summary>
    public ChangeClass Class => IsEmpty ? ChangeClass.Nothing : Objects.Max(static change => change.Class);

    public int Count(ChangeClass changeClass) => Objects.Count(change => change.Class == changeClass);
}
