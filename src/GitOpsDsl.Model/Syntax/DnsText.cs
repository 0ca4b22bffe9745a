namespace GitOpsDsl.Syntax;

/// <summary>Names as DNS has them, in the lower-case form of RFC 1123 that Kubernetes asks for.</summary>
internal static class DnsText
{
    /// <summary>RFC 1035 section 2.3.4, in characters.</summary>
    public const int LongestLabel = 63;

    /// <summary>Of a whole name, as text without the root's dot: Kubernetes' <c>DNS1123SubdomainMaxLength</c>.</summary>
    public const int LongestName = 253;

    /// <summary>What is wrong with one label, or null.</summary>
    public static string? LabelProblem(string text) => LabelProblem(text, 0, text.Length);

    /// <summary>What is wrong with labels joined by dots, or null.</summary>
    public static string? NameProblem(string text)
    {
        if (text.Length > LongestName)
        {
            return $"it has {text.Length} characters, and {LongestName} is the most";
        }

        var start = 0;
        while (true)
        {
            var dot = text.IndexOf('.', start);
            var end = dot < 0 ? text.Length : dot;
            if (LabelProblem(text, start, end) is { } problem)
            {
                return problem;
            }

            if (dot < 0)
            {
                return null;
            }

            start = dot + 1;
        }
    }

    private static string? LabelProblem(string text, int start, int end)
    {
        if (start == end)
        {
            return text.Length == 0 ? "it is empty" : "there is nothing between two dots, or before the first or after the last";
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return text[i] is >= 'A' and <= 'Z' ? $"it has an upper-case \"{text[i]}\"" : $"it has a \"{text[i]}\"";
            }
        }

        if (text[start] == '-' || text[end - 1] == '-')
        {
            return $"\"{text.Substring(start, end - start)}\" starts or ends with a hyphen";
        }

        return end - start > LongestLabel
            ? $"\"{text.Substring(start, end - start)}\" has {end - start} characters, and {LongestLabel} is the most"
            : null;
    }
}
