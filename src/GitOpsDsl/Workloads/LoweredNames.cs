using System.ComponentModel;

namespace GitOpsDsl;

/// <summary>The names that a workload gives to what it makes of a path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoweredNames
{
    /// <summary>The key under which a file stands in its ConfigMap: its path, in the characters that a key may have.</summary>
    public static string FileKey(string path) => path.TrimStart('/').Replace('/', '_');

    /// <summary>A name for the volume at a path, in the characters of a DNS label.</summary>
    public static string VolumeName(string path)
    {
        var name = string.Concat(path.ToLowerInvariant().Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return name.Length switch
        {
            0 => "root",
            > 63 => name[..63].TrimEnd('-'),
            _ => name,
        };
    }
}
