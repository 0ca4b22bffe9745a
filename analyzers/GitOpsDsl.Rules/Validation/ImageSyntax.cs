namespace GitOpsDsl.Rules;

/// <summary>The grammar of image references (package <c>github.com/distribution/reference</c>), as far as it is one of characters.</summary>
internal static class ImageSyntax
{
    private const int MaxName = 255;
    private const int MaxTag = 128;
    private const int LeastDigest = 32;

    /// <summary>What is wrong with a reference, in a clause; null when nothing is.</summary>
    public static string? FaultOf(string text)
    {
        var image = new ImageName(text);
        return FaultOfName(image.Name)
            ?? (image.HasTag ? FaultOfTag(image.Tag) : null)
            ?? (image.HasDigest ? FaultOfDigest(image.Digest) : null);
    }

    private static string? FaultOfName(string name)
    {
        if (name.Length is 0 or > MaxName)
        {
            return name.Length == 0 ? "it has no name" : "its name has more than 255 characters";
        }

        var start = name.IndexOf('/') is var slash and > 0 && IsHost(name.Substring(0, slash)) ? slash + 1 : 0;
        if (name.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return "it has no scheme such as https://";
        }

        foreach (var part in name.Substring(start).Split('/'))
        {
            if (FaultOfPart(part) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The first part is a registry: names in it may have capitals.</summary>
    private static bool IsHost(string first)
    {
        if (!ImageName.IsRegistry(first))
        {
            return false;
        }

        foreach (var c in first)
        {
            if (!IsLetterOrDigit(c) && c is not ('.' or '-' or ':' or '[' or ']'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lower-case letters and digits, parted by one <c>.</c>, one or two <c>_</c>, or any number of <c>-</c>.</summary>
    private static string? FaultOfPart(string part)
    {
        if (part.Length == 0)
        {
            return "it has an empty part between slashes";
        }

        foreach (var c in part)
        {
            if (c is >= 'A' and <= 'Z')
            {
                return "its name may not have capitals";
            }

            if (!IsLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return $"its name may not have \"{c}\"";
            }
        }

        return IsLetterOrDigit(part[0]) && IsLetterOrDigit(part[part.Length - 1]) && HasGoodSeparators(part)
            ? null
            : "the parts of its name begin and end with a letter or digit, with one separator between";
    }

    private static bool HasGoodSeparators(string part)
    {
        for (var i = 1; i < part.Length; i++)
        {
            var (c, previous) = (part[i], part[i - 1]);
            if (!IsLetterOrDigit(c) && !IsLetterOrDigit(previous) && !(c == '-' && previous == '-') && !(c == '_' && previous == '_' && IsLetterOrDigit(part[i - 2])))
            {
                return false;
            }
        }

        return true;
    }

    private static string? FaultOfTag(string tag)
    {
        if (tag.Length is 0 or > MaxTag)
        {
            return tag.Length == 0 ? "its tag is empty" : "its tag has more than 128 characters";
        }

        for (var i = 0; i < tag.Length; i++)
        {
            if (!IsLetterOrDigit(tag[i]) && tag[i] != '_' && (i == 0 || tag[i] is not ('.' or '-')))
            {
                return $"its tag may not have \"{tag[i]}\" there";
            }
        }

        return null;
    }

    private static string? FaultOfDigest(string digest)
    {
        var colon = digest.IndexOf(':');
        var hex = digest.Substring(colon + 1);
        var length = digest.StartsWith("sha256:", StringComparison.Ordinal) ? 64 : digest.StartsWith("sha512:", StringComparison.Ordinal) ? 128 : hex.Length;
        return colon > 0 && hex.Length == length && hex.Length >= LeastDigest && hex.Trim("0123456789abcdef".ToCharArray()).Length == 0
            ? null
            : "its digest is not sha256: and 64 hexadecimal digits";
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
