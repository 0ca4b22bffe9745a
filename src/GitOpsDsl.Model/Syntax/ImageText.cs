namespace GitOpsDsl.Syntax;

/// <summary>The parts of an image reference, by the grammar of github.com/distribution/reference.</summary>
internal static class ImageText
{
    private const int LongestRepository = 255;
    private const int LongestTag = 128;

    /// <summary>What is wrong with a host and its optional port, or null.</summary>
    public static string? RegistryProblem(string registry)
    {
        var bracket = registry.LastIndexOf(']');
        var colon = registry.IndexOf(':', bracket + 1);
        var host = colon < 0 ? registry : registry.Substring(0, colon);
        if (colon >= 0 && (colon == registry.Length - 1 || IndexOfOther(registry, colon + 1, AsciiDigits.IsDigit) >= 0))
        {
            return $"the registry's port \"{registry.Substring(colon + 1)}\" is no number";
        }

        var isIpv6 = bracket > 1 && host[0] == '[' && IndexOfOther(host, 1, static c => IsHexDigit(c) || c == ':') == host.Length - 1;
        return isIpv6 || host.Split('.').All(IsHostLabel) ? null : $"the registry \"{host}\" is no host name";
    }

    /// <summary>What is wrong with a path of lower-case names, or null.</summary>
    public static string? RepositoryProblem(string repository)
    {
        if (repository.Length > LongestRepository)
        {
            return $"the repository has {repository.Length} characters, and {LongestRepository} is the most";
        }

        foreach (var name in repository.Split('/'))
        {
            if (name.Length == 0)
            {
                return "the repository has an empty name in its path";
            }

            var odd = IndexOfOther(name, 0, static c => IsLowerAlphaNumeric(c) || c is '.' or '_' or '-');
            if (odd >= 0)
            {
                return $"the repository \"{repository}\" has {(name[odd] is >= 'A' and <= 'Z' ? "an upper-case" : "a")} \"{name[odd]}\"";
            }

            if (!HasSingleSeparators(name))
            {
                return $"the repository's name \"{name}\" has . _ or - at an end or next to another; only __ and several hyphens may stand together";
            }
        }

        return null;
    }

    /// <summary>What is wrong with a tag, or null.</summary>
    public static string? TagProblem(string tag)
    {
        if (tag.Length is 0 or > LongestTag)
        {
            return tag.Length == 0 ? "the tag is empty" : $"the tag has {tag.Length} characters, and {LongestTag} is the most";
        }

        var odd = IndexOfOther(tag, 0, static c => IsAlphaNumeric(c) || c is '_' or '.' or '-');
        return odd >= 0 ? $"the tag \"{tag}\" has a \"{tag[odd]}\""
            : tag[0] is '.' or '-' ? $"the tag \"{tag}\" starts with a \"{tag[0]}\""
            : null;
    }

    /// <summary>What is wrong with a digest, or null. The algorithms are those of github.com/opencontainers/go-digest.</summary>
    public static string? DigestProblem(string digest)
    {
        var colon = digest.IndexOf(':');
        var algorithm = digest.Substring(0, Math.Max(colon, 0));
        var length = algorithm switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => 0 };
        if (length == 0)
        {
            return colon < 0 ? "the digest has no algorithm" : $"the digest's algorithm \"{algorithm}\" is not sha256, sha384 or sha512";
        }

        var digits = digest.Length - colon - 1;
        return digits != length ? $"the digest has {digits} digits, and {algorithm} has {length}"
            : IndexOfOther(digest, colon + 1, static c => AsciiDigits.IsDigit(c) || c is >= 'a' and <= 'f') >= 0 ? "the digest has something else than 0-9 and a-f"
            : null;
    }

    private static bool IsHostLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[label.Length - 1] != '-' && IndexOfOther(label, 0, static c => IsAlphaNumeric(c) || c == '-') < 0;

    /// <summary>Names joined by one dot, one or two underscores, or any number of hyphens.</summary>
    private static bool HasSingleSeparators(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var start = i;
            while (i < name.Length && !IsLowerAlphaNumeric(name[i]))
            {
                i++;
            }

            if (i > start && (start == 0 || i == name.Length || !IsSeparator(name.Substring(start, i - start))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeparator(string text) => text is "." or "_" or "__" || IndexOfOther(text, 0, static c => c == '-') < 0;

    /// <summary>The first character from there on that is not of these; -1 when all are.</summary>
    private static int IndexOfOther(string text, int start, Func<char, bool> allowed)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!allowed(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHexDigit(char c) => AsciiDigits.IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsLowerAlphaNumeric(char c) => AsciiDigits.IsDigit(c) || c is >= 'a' and <= 'z';

    private static bool IsAlphaNumeric(char c) => IsLowerAlphaNumeric(c) || c is >= 'A' and <= 'Z';
}
