namespace GitOpsDsl.Rules;

/// <summary>Values that stand where a credential will be, or that say where it is.</summary>
internal static class Placeholder
{
    private static readonly string[] Words =
    [
        "true", "false", "null", "nil", "none", "yes", "no", "on", "off", "string", "text", "bytes", "optional", "required", "undefined",
        "disabled", "enabled", "redacted",
    ];

    /// <summary>The schemes by which tools look a value up: <c>vault:secret/data/shop#key</c>, <c>op://shop/db/password</c>.</summary>
    private static readonly string[] Lookups = ["vault:", "ref+", "op://", "ENC[", "arn:", "projects/", "env:", "file:", "sops:", "secretref:", "path:"];

    public static bool Is(string value)
    {
        var text = value.Trim();
        return text.Length == 0 || IsReference(text) || IsRepeated(text) || IsWord(text) || IsPath(text);
    }

    /// <summary><c>$VAR</c>, <c>${VAR}</c>, <c>$(VAR)</c>, <c>{{ … }}</c>, <c>%VAR%</c>, <c>@VAR@</c>, <c>&lt;…&gt;</c>, or a look-up.</summary>
    private static bool IsReference(string text)
    {
        var last = text[text.Length - 1];
        if ((text[0] == '$' && text.Length > 1 && (text[1] is '{' or '(' or '_' || Ascii.IsLetterOrDigit(text[1])))
            || text.IndexOf("{{", StringComparison.Ordinal) >= 0
            || text.IndexOf("${", StringComparison.Ordinal) >= 0
            || text.IndexOf("$(", StringComparison.Ordinal) >= 0
            || (text.Length > 2 && (text[0], last) is ('%', '%') or ('@', '@') or ('<', '>') or ('[', ']')))
        {
            return true;
        }

        foreach (var lookup in Lookups)
        {
            if (text.StartsWith(lookup, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRepeated(string text)
    {
        foreach (var c in text)
        {
            if (c != text[0])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(string text)
    {
        foreach (var word in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPath(string text) =>
        text[0] is '/' or '~' || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal);
}
