namespace GitOpsDsl.Rules;

/// <summary>Words of the names of types.</summary>
internal static class ShapeWords
{
    /// <summary><c>postBuild</c> → <c>PostBuild</c>, <c>cert-manager</c> → <c>CertManager</c>.</summary>
    public static string Pascal(string name)
    {
        var parts = name.Split('-', '_', '.', '$', '/', ' ').Where(static part => part.Length > 0);
        return string.Concat(parts.Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
    }

    /// <summary><c>KeySecretRef</c> → <c>Key</c>, <c>Secret</c>, <c>Ref</c>; <c>GRPCRoute</c> → <c>GRPC</c>, <c>Route</c>.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var isEnd = i == name.Length
                || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (isEnd)
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }

        return words;
    }

    /// <summary>The words that all of the names end with.</summary>
    public static string CommonEnd(IEnumerable<string> names) => string.Concat(Common(names.Select(static name => Split(name).AsEnumerable().Reverse())).Reverse());

    /// <summary>The words that all of the names begin with.</summary>
    public static string CommonStart(IEnumerable<string> names) => string.Concat(Common(names.Select(static name => Split(name).AsEnumerable())));

    private static IEnumerable<string> Common(IEnumerable<IEnumerable<string>> names)
    {
        List<string>? common = null;
        foreach (var words in names)
        {
            common = common is null
                ? [.. words]
                : [.. common.Zip(words, static (one, other) => (one, other)).TakeWhile(static pair => pair.one == pair.other).Select(static pair => pair.one)];
        }

        return common ?? [];
    }
}
