
namespace GitOpsDsl.Rules;

/// <summary>Keys and values of labels (<c>IsQualifiedName</c>, <c>IsValidLabelValue</c> in apimachinery).</summary>
internal static class LabelSyntax
{
    /// <summary>A name of at most 63, after a DNS subdomain and a slash if there is a prefix: <c>app.kubernetes.io/name</c>.</summary>
    public static bool IsKey(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return IsName(text, 0);
        }

        return slash > 0 && text.IndexOf('/', slash + 1) < 0 && DnsName.IsSubdomain(text, 0, slash) && IsName(text, slash + 1);
    }

    /// <summary>Empty, or at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, a letter or digit first and last.</summary>
    public static bool IsValue(string text) => text.Length == 0 || IsName(text, 0);

    private static bool IsName(string text, int from)
    {
        var length = text.Length - from;
        if (length is 0 or > 63 || !Ascii.IsLetterOrDigit(text[from]) || !Ascii.IsLetterOrDigit(text[text.Length - 1]))
        {
            return false;
        }

        for (var i = from; i < text.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
