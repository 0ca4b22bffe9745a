namespace GitOpsDsl.Rules;

/// <summary>The grammar of image references (package <c>github.com/distribution/reference</c>), as far as it is one of characters.</summary>
internal static class ImageSyntax
{
    private const int MaxName = 255;
    private const int MaxTag = 128;

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

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

    /// <summary>The first part is a registry: names or an address in brackets, and maybe a port.</summary>
    private static bool IsHost(string first)
    {
        var bracket = first.LastIndexOf(']');
        var colon = first.IndexOf(':', bracket + 1);
        var host = colon < 0 ? first : first.Substring(0, colon);
        return ImageName.IsRegistry(first)
            && (colon < 0 || (colon + 1 < first.Length && first.Substring(colon + 1).Trim(Digits).Length == 0))
            && (bracket == host.Length - 1 && bracket > 1 ? host[0] == '[' : AreLabels(host));
    }

    private static bool AreLabels(string host)
    {
        foreach (var label in host.Split('.'))
        {
            if (label.Trim('-') != label || !Ascii.IsAll(label, "-"))
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
            if (Ascii.IsUpper(c))
            {
                return "its name may not have capitals";
            }

            if (!Ascii.IsLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return $"its name may not have \"{c}\"";
            }
        }

        return Ascii.IsLetterOrDigit(part[0]) && Ascii.IsLetterOrDigit(part[part.Length - 1]) && HasGoodSeparators(part)
            ? null
            : "the parts of its name begin and end with a letter or digit, with one separator between";
    }

    private static bool HasGoodSeparators(string part)
    {
        for (var i = 1; i < part.Length; i++)
        {
            var (c, previous) = (part[i], part[i - 1]);
            if (!Ascii.IsLetterOrDigit(c) && !Ascii.IsLetterOrDigit(previous) && !(c == '-' && previous == '-') && !(c == '_' && previous == '_' && Ascii.IsLetterOrDigit(part[i - 2])))
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
            if (!Ascii.IsLetterOrDigit(tag[i]) && tag[i] != '_' && (i == 0 || tag[i] is not ('.' or '-')))
            {
                return $"its tag may not have \"{tag[i]}\" there";
            }
        }

        return null;
    }

    /// <summary>The algorithms that runtimes have (package <c>github.com/opencontainers/go-digest</c>).</summary>
    private static string? FaultOfDigest(string digest)
    {
        var colon = digest.IndexOf(':');
        var length = digest.Substring(0, Math.Max(colon, 0)) switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => -1 };
        var hex = digest.Substring(colon + 1);
        return hex.Length == length && hex.Trim("0123456789abcdef".ToCharArray()).Length == 0
            ? null
            : "its digest is not sha256: and 64 hexadecimal digits";
    }
}
