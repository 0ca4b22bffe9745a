namespace GitOpsDsl.Rules;

/// <summary>Assignments in a text, such as a configuration file: <c>api_key = "…"</c>, <c>token: …</c>, <c>--secret=…</c>.</summary>
internal static class CredentialAssignment
{
    private const int MostName = 64;
    private const int MostValue = 200;

    private static readonly char[] Signs = ['=', ':'];

    /// <summary>The name to which a key or a token is assigned; null when there is none.</summary>
    public static string? Find(string text)
    {
        for (var sign = text.IndexOfAny(Signs); sign >= 0; sign = text.IndexOfAny(Signs, sign + 1))
        {
            var (start, end) = NameBefore(text, sign);
            if (end > start && CredentialName.ClassOf(text, start, end) != CredentialClass.None && CredentialValue.IsKey(ValueAfter(text, sign)))
            {
                return text.Substring(start, end - start).TrimStart('-');
            }
        }

        return null;
    }

    private static (int Start, int End) NameBefore(string text, int sign)
    {
        var end = sign;
        while (end > 0 && sign - end < 3 && text[end - 1] is ' ' or '"' or '\'')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < MostName && (Ascii.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-' or '.'))
        {
            start--;
        }

        return (start, end);
    }

    /// <summary>Up to a quote, white space or a separator; empty when something else ends it, as in a call.</summary>
    private static string ValueAfter(string text, int sign)
    {
        var start = sign + 1;
        while (start < text.Length && start - sign < 4 && text[start] is ' ' or '"' or '\'' or '>')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < MostValue && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '\'' or '`' or ';' or ',' or '&' or '(' or ')' or '{' or '['))
        {
            end++;
        }

        return end < text.Length && text[end] is '(' or ')' or '{' or '[' ? "" : text.Substring(start, end - start);
    }
}
