namespace GitOpsDsl.Rules;

/// <summary>Base64 as Go's <c>base64.StdEncoding</c> reads it: the standard alphabet, filled up, line ends skipped.</summary>
internal static class Base64Text
{
    public static bool IsValid(string text)
    {
        var letters = 0;
        var fills = 0;
        foreach (var c in text)
        {
            if (c is '\r' or '\n')
            {
                continue;
            }

            if (c == '=')
            {
                fills++;
            }
            else if (fills > 0 || (!Ascii.IsLetterOrDigit(c) && c is not ('+' or '/')))
            {
                return false;
            }
            else
            {
                letters++;
            }
        }

        return fills <= 2 && (letters + fills) % 4 == 0 && (fills == 0 || letters % 4 == 4 - fills);
    }
}
