namespace GitOpsDsl.Registry;

/// <summary>
/// What a registry asks for in <c>WWW-Authenticate</c>: <c>Basic realm="…"</c>, or
/// <c>Bearer realm="https://auth.example.com/token",service="…",scope="repository:app:pull"</c> (RFC 9110 section 11.6.1; the distribution
/// project's token authentication specification).
/// </summary>
/// <param name="Scheme">In lower case.</param>
/// <param name="Parameters">By name, in lower case.</param>
internal sealed record AuthenticationChallenge(string Scheme, IReadOnlyDictionary<string, string> Parameters)
{
    public string? this[string name] => Parameters.GetValueOrDefault(name);

    /// <summary>The challenge of one header value; parameters that can't be read are left out.</summary>
    public static AuthenticationChallenge Parse(string header)
    {
        var space = header.IndexOf(' ');
        var scheme = space < 0 ? header : header[..space];
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = space < 0 ? header.Length : space; at < header.Length;)
        {
            var equals = header.IndexOf('=', at);
            if (equals < 0)
            {
                break;
            }

            var name = header[at..equals].Trim(' ', ',');
            parameters[name] = Value(header, equals + 1, out at);
        }

        return new(scheme.ToLowerInvariant(), parameters);
    }

    /// <summary>A token, or a quoted string with <c>\</c> before what is meant as it is.</summary>
    private static string Value(string header, int start, out int end)
    {
        if (start >= header.Length || header[start] != '"')
        {
            end = header.IndexOf(',', start) is >= 0 and var comma ? comma : header.Length;
            return header[start..end].Trim();
        }

        var value = new System.Text.StringBuilder();
        for (end = start + 1; end < header.Length && header[end] != '"'; end++)
        {
            if (header[end] == '\\' && end + 1 < header.Length)
            {
                end++;
            }

            value.Append(header[end]);
        }

        end++;
        return value.ToString();
    }
}
