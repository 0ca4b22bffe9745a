namespace GitOpsDsl.Rules;

/// <summary>A password in a connection string: at least three <c>key=value;</c>, or a <c>jdbc:</c> address with parameters.</summary>
internal sealed class ConnectionStringPassword() : SecretKind("a password in a connection string")
{
    private const int Around = 300;
    private const int LeastPairs = 3;
    private const int LeastPassword = 3;

    public override IReadOnlyList<string> Anchors { get; } = ["password=", "pwd="];

    public override SecretMatch? Match(string text, int start, int end)
    {
        var close = end;
        while (close < text.Length && close - end < Around && text[close] is not (';' or '&' or '"' or '\'' or '`') && !char.IsWhiteSpace(text[close]))
        {
            close++;
        }

        return close - end >= LeastPassword && IsConnectionString(text, start, close) && !Placeholder.Is(text.Substring(end, close - end))
            ? new SecretMatch(this, text, end, close - end)
            : null;
    }

    private static bool IsConnectionString(string text, int start, int end)
    {
        var from = Math.Max(0, start - Around);
        if (text.IndexOf("jdbc:", from, start - from, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        var (pairs, hasValue) = (0, false);
        for (var i = from; i < Math.Min(text.Length, end + Around) && text[i] != '\n'; i++)
        {
            hasValue |= text[i] == '=';
            if (text[i] == ';')
            {
                pairs += hasValue ? 1 : 0;
                hasValue = false;
            }
        }

        return pairs + (hasValue ? 1 : 0) >= LeastPairs;
    }
}
