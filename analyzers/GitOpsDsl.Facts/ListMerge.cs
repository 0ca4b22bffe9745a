namespace GitOpsDsl.Facts;

/// <summary>How server-side apply merges a list (<c>x-kubernetes-list-type</c>).</summary>
public enum ListMerge
{
    /// <summary>Not said, or not a list.</summary>
    None,
    Atomic,
    Set,
    Map,
}
