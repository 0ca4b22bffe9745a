
namespace GitOpsDsl.Rules;

/// <summary>Names of DNS as Kubernetes takes them (<c>k8s.io/apimachinery/pkg/util/validation</c>): ASCII, lower case.</summary>
internal static class DnsName
{
    public const int LabelLength = 63;
    public const int SubdomainLength = 253;

    /// <summary>RFC 1123 label: <c>[a-z0-9]([-a-z0-9]*[a-z0-9])?</c>, at most 63.</summary>
    public static bool IsLabel(string text) => text.Length <= LabelLength && IsLabel(text, 0, text.Length);

    /// <summary>RFC 1035 label: a label that starts with a letter.</summary>
    public static bool IsLabel1035(string text) => text.Length > 0 && Ascii.IsLower(text[0]) && IsLabel(text);

    /// <summary>RFC 1123 labels joined by dots, at most 253 together; the labels may be longer than 63.</summary>
    public static bool IsSubdomain(string text) => IsSubdomain(text, 0, text.Length);

    /// <summary><c>*.</c> and a subdomain.</summary>
    public static bool IsWildcard(string text) =>
        text.StartsWith("*.", StringComparison.Ordinal) && IsSubdomain(text, 2, text.Length);

    /// <summary>A search domain of resolv.conf: a subdomain that may have underscores and a last dot, or a dot alone.</summary>
    public static bool IsSearch(string text) => text == "."
        || (text.Length <= SubdomainLength && text.TrimEnd('.').Length >= text.Length - 1
            && IsSubdomain(text.TrimEnd('.').Replace('_', 'a')));

    /// <summary>The same of a part of a text.</summary>
    public static bool IsSubdomain(string text, int from, int to)
    {
        if (to - from > SubdomainLength)
        {
            return false;
        }

        while (true)
        {
            var dot = text.IndexOf('.', from, to - from);
            if (!IsLabel(text, from, dot < 0 ? to : dot))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            from = dot + 1;
        }
    }

    private static bool IsLabel(string text, int from, int to)
    {
        if (from == to || text[from] == '-' || text[to - 1] == '-')
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (!Ascii.IsLower(text[i]) && !Ascii.IsDigit(text[i]) && text[i] != '-')
            {
                return false;
            }
        }

        return true;
    }
}
