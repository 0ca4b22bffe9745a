namespace GitOpsDsl.Facts;

/// <summary>Whether a property goes into the provider, comes out of it, or both.</summary>
public enum CloudDirection
{
    In,
    Out,
    Both,
}
