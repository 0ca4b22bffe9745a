namespace GitOpsDsl.Yaml.Tests.Hostile;

/// <summary>Strings that a careless writer gets wrong: pieces of YAML syntax, lookalikes of other types, white space and odd characters, put together at random.</summary>
internal sealed class HostileText(int seed)
{
    private static readonly string[] Indicators =
    [
        "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "=", "~", "<<", "---", "...", "- ", "? ",
        ": ", " #", "!!str", "|2-", "\\n", "{}", "[]", "/", "$(X)", "{{ .x }}", "%YAML 1.1", "*a", "&a",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "+1", "12", "007", "017", "0o17", "0x1F", "0X1f", "0b101", "1_000", "1,000", ".5", "1.", "1.10", "2.0.0", "1e3", "1E+5", "1.5e-3", "-0",
        "12e03", "1_000.5", ".inf", "-.INF", ".NaN", "12:30:45", "190:20:30.15", "8080:80", "685_230.15", ".", "+", "e", "_", "0x", "0b",
    ];

    private static readonly string[] Times =
        ["2001-12-14", "2002-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2024-01-01T00:00:00Z", "T", "Z", "2024-", "-01"];

    private static readonly string[] Words =
        ["y", "Y", "n", "N", "yes", "No", "ON", "off", "true", "False", "tRuE", "null", "Null", "NULL", "nan", "inf", "on", "oN"];

    private static readonly string[] Text =
    [
        "a", "b", "foo", "foo-bar", "http://x:8080/path", "nginx:1.27", "250m", "64Mi", "30s", "25%", "10.0.0.0/8", "app.kubernetes.io/name", "--port=8080",
        "key: value", "a/b:c", "it's", "x=y", "line\n", "  indented\n", "\tindented\n", "last",
    ];

    private static readonly string[] Blanks =
        [" ", "  ", "    ", "\t", "\n", "\n\n", " \n", "\n ", "\t\n", "\n\t", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u00A0", "\uFEFF", "\v", "\f", "\u3000"];

    private static readonly string[] Characters =
    [
        "é", "ß", "日本語", "😀", "👩‍💻", "e\u0301", "\u200B", "\u202E", "\u00AD", "\uE000", "\uFFFD", "\uFFFE", "\uFFFF", "\U0001FFFE", "\U0010FFFF", "\U000E0041",
        "\0", "\u0001", "\u0007", "\b", "\u000E", "\u001B", "\u001F", "\u007F", "\u0080", "\u009F", "\uD7FF", "\u2027", "\u202A", "ﬁ", "א", "١٢",
    ];

    private static readonly string[][] Pools = [Indicators, Numbers, Times, Words, Text, Blanks, Characters];

    private readonly Random _random = new(seed);

    /// <summary>Every string of one to three of these characters.</summary>
    public static IEnumerable<string> Exhaustive()
    {
        const string alphabet = "-?:,[{}]#&*!|>'\"%@`\\=~.+_01exny \t\n\ré\u2028";
        foreach (var a in alphabet)
        {
            yield return $"{a}";
            foreach (var b in alphabet)
            {
                yield return $"{a}{b}";
                foreach (var c in alphabet)
                {
                    yield return $"{a}{b}{c}";
                }
            }
        }
    }

    /// <summary>
    /// One to six pieces, half of the time all of them from two pools, so that near-numbers and layouts of blanks come up often; seldom so many that a key
    /// is longer than readers look for its colon.
    /// </summary>
    public string Next()
    {
        string[][] pools = _random.Next(2) == 0 ? Pools : [Pools[_random.Next(Pools.Length)], Pools[_random.Next(Pools.Length)]];
        var pieces = _random.Next(1000) == 0 ? _random.Next(100, 600) : _random.Next(1, 7);
        return string.Concat(Enumerable.Range(0, pieces).Select(_ => Pick(Pick(pools))));
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
