namespace GitOpsDsl.Compiler.Graph;

/// <summary>What every object's name must be before it can become a path: a path segment, as the API server demands of all names.</summary>
internal static class ObjectNames
{
    /// <summary>Why a name can't be one, to follow "which"; null when it can.</summary>
    /// <remarks>The least that holds for every kind (IsValidPathSegmentName, apimachinery api/validation/path); rules know each kind's own.</remarks>
    public static string? Problem(string name) => name switch
    {
        "" => "is empty: set Metadata.Name",
        "." or ".." => "is a directory, not a name",
        _ when name.Contains('/') => "has a '/', so it could leave its folder: a name is one path segment",
        _ when name.Contains('%') => "has a '%', which no name may have",
        _ when name.Length > 253 => "is longer than 253 characters",
        _ when HasSpaceOrControl(name) => "has a space or a control character",
        _ => null,
    };

    private static bool HasSpaceOrControl(string name)
    {
        foreach (var character in name)
        {
            if (character <= ' ')
            {
                return true;
            }
        }

        return false;
    }
}
