using System.Text;

namespace GitOpsDsl.Facts;

/// <summary>Words of a line and back: a word that is empty or has a space, a quote or a line end stands in double quotes.</summary>
internal static class FactsWords
{
    private static readonly char[] Space = [' '];

    public static string Join(IEnumerable<string> words) => string.Join(" ", words.Select(Quote));

    /// <exception cref="FactsException">A quote is not closed.</exception>
    public static List<string> Split(string line, int number)
    {
        if (line.IndexOf('"') < 0)
        {
            return [.. line.Split(Space, StringSplitOptions.RemoveEmptyEntries)];
        }

        var words = new List<string>();
        var word = new StringBuilder();
        var quoted = false;
        var started = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == ' ' && !quoted)
            {
                Flush();
                continue;
            }

            started = true;
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == '\\' && quoted && i + 1 < line.Length)
            {
                i++;
                word.Append(line[i] switch { 'n' => '\n', 'r' => '\r', var other => other });
            }
            else
            {
                word.Append(c);
            }
        }

        Flush();
        return quoted ? throw new FactsException("a quote is not closed", number) : words;

        void Flush()
        {
            if (started)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            started = false;
        }
    }

    /// <summary>The key of an attribute and its value: <c>enum=A|B</c>; empty for a flag.</summary>
    public static string Attribute(string word, out string value)
    {
        var equals = word.IndexOf('=');
        value = equals < 0 ? "" : word.Substring(equals + 1);
        return equals < 0 ? word : word.Substring(0, equals);
    }

    private static string Quote(string word) => word.Length > 0 && word.IndexOfAny([' ', '"', '\\', '\n', '\r']) < 0
        ? word
        : "\"" + word.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r") + "\"";
}
