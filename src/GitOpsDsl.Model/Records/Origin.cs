namespace GitOpsDsl;

/// <summary>Where in the author's C# a record was made: what <c>[CallerFilePath]</c> and <c>[CallerLineNumber]</c> gave.</summary>
/// <param name="File">
/// As the C# compiler recorded it: under <c>/_/</c>, the repository's root, where the build maps paths (<c>PathMap</c>).
/// </param>
/// <param name="Line">Counts from 1; 0 when not known.</param>
/// <remarks>The default value is the unknown origin.</remarks>
public readonly record struct Origin(string File, int Line)
{
    /// <summary>False for a record whose own constructor takes no caller information: C# then gives line 0.</summary>
    public bool IsKnown => Line > 0;

    /// <summary><c>file:line</c>, or nothing when not known.</summary>
    public override string ToString() => IsKnown ? $"{File}:{Line}" : "";
}
