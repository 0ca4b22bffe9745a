namespace GitOpsDsl.Compiler;

/// <summary>Tells an author's source from ours, by the paths that the builds record.</summary>
internal static class AuthorSource
{
    /// <summary>What our own build puts in place of our repository's folder.</summary>
    private const string Ours = "/gitopsdsl/";

    public static bool Is(string? file)
        => file is { Length: > 0 } && !file.StartsWith(Ours, StringComparison.Ordinal) && !file.EndsWith(".g.cs", StringComparison.Ordinal);
}
