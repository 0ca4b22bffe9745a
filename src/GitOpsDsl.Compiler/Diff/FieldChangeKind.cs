namespace GitOpsDsl.Compiler.Diff;

/// <summary>How a field, or an item of a list, differs.</summary>
public enum FieldChangeKind
{
    Changed,
    Added,
    Removed,

    /// <summary>The same items in another order, where the order counts.</summary>
    Reordered,
}
