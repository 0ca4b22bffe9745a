namespace GitOpsDsl.Rules;

/// <summary>Places in a container's file system, as the kernel sees them and not as they are written.</summary>
internal static class MountPath
{
    /// <summary>Without a slash at the end, without empty and <c>.</c> segments; <c>..</c> is kept, the server refuses it.</summary>
    public static string Normalize(string path)
    {
        if (path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0)
        {
            return path.Length > 1 ? path.TrimEnd('/') : path;
        }

        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join("/", segments);
    }
}
