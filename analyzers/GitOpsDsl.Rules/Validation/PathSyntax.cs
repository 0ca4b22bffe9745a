namespace GitOpsDsl.Rules;

/// <summary>Paths in pods, which are paths of Linux.</summary>
internal static class PathSyntax
{
    /// <summary>Does not start with a slash, and no part of it is <c>..</c> (<c>ValidateLocalDescendingPath</c>).</summary>
    public static bool IsRelative(string text) => (text.Length == 0 || text[0] != '/') && IsPlain(text);

    /// <summary>As <see cref="IsRelative"/>, and does not start with two dots either (<c>ValidateLocalNonReservedPath</c>).</summary>
    public static bool IsNotReserved(string text) => IsRelative(text) && !text.StartsWith("..", StringComparison.Ordinal);

    public static bool IsAbsolute(string text) => text.Length > 0 && text[0] == '/';

    /// <summary>No part of it is <c>..</c> (<c>ValidatePathNoBacksteps</c>).</summary>
    public static bool IsPlain(string text)
    {
        for (var from = 0; from <= text.Length;)
        {
            var slash = text.IndexOf('/', from);
            var to = slash < 0 ? text.Length : slash;
            if (to - from == 2 && text[from] == '.' && text[from + 1] == '.')
            {
                return false;
            }

            from = to + 1;
        }

        return true;
    }

    /// <summary>Can stand between two slashes of a URL (<c>IsValidPathSegmentName</c>).</summary>
    public static bool IsSegment(string text) => text is not ("." or "..") && text.IndexOfAny(['/', '%']) < 0;
}
