namespace GitOpsDsl.Compiler.Diff;

/// <summary>What became of an object.</summary>
public enum ObjectChangeKind
{
    Changed,
    Added,
    Removed,

    /// <summary>Another name or namespace: for a cluster, another object.</summary>
    Renamed,

    /// <summary>The same object in another file.</summary>
    Moved,
}
