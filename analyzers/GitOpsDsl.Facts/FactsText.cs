using System.Globalization;

namespace GitOpsDsl.Facts;

/// <summary>
/// Facts as text, one line a fact, so that two versions of an API can be compared with <c>git diff</c> and every host can read them
/// without a library:
/// <code>
/// facts 1
/// source kubernetes 1.36
/// kind apps/v1 Deployment deployments namespaced io.k8s.api.apps.v1.Deployment
/// type io.k8s.api.core.v1.ContainerPort
///   containerPort! int32
///   protocol string default=TCP enum=SCTP|TCP|UDP
/// end 1 1
/// </code>
/// <c>!</c> marks a required field; types are <see cref="TypeRef"/>; a value with a space or a quote stands in double quotes, where
/// <c>\</c> escapes; <c>|</c> separates values. The last line counts kinds and types, so that a file cut in half is noticed.
/// </summary>
public static class FactsText
{
    internal const string Header = "facts 1";

    /// <exception cref="FactsException">The text is not facts, or is not whole.</exception>
    public static ApiFacts Parse(string text)
    {
        string? source = null, version = null;
        var kinds = new List<KindFacts>();
        var types = new List<(string Name, List<FieldFacts> Fields, int Line)>();
        var ended = false;
        var number = 0;

        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.TrimEnd('\r');
            if (number == 1)
            {
                Require(content == Header, $"the first line must be '{Header}'", number);
                continue;
            }

            if (content.Length == 0)
            {
                continue;
            }

            Require(!ended, "nothing may follow the last line ('end …')", number);
            var words = Words(content, number);
            if (content[0] == ' ')
            {
                Require(types.Count > 0, "a field must follow the line of its type", number);
                types[types.Count - 1].Fields.Add(Field(words, number));
                continue;
            }

            switch (words[0])
            {
                case "source" when words.Count == 3:
                    (source, version) = (words[1], words[2]);
                    break;
                case "kind" when words.Count == 6 && words[4] is "namespaced" or "cluster":
                    kinds.Add(new KindFacts(words[1], words[2], words[3], words[4] == "namespaced", words[5], number));
                    break;
                case "type" when words.Count == 2:
                    types.Add((words[1], [], number));
                    break;
                case "end" when words.Count == 3:
                    var whole = words[1] == Text(kinds.Count) && words[2] == Text(types.Count);
                    Require(whole, "the file is not whole: its last line counts other kinds and types", number);
                    ended = true;
                    break;
                default:
                    throw new FactsException($"'{content}' is not a fact", number);
            }
        }

        Require(ended, "the file is not whole: its last line ('end …') is missing", number);
        Require(source is not null, "the line 'source NAME VERSION' is missing", number);
        return new ApiFacts(source!, version!, types.ConvertAll(static t => new TypeFacts(t.Name, t.Fields, t.Line)), kinds);
    }

    private static FieldFacts Field(List<string> words, int line)
    {
        Require(words.Count >= 2, "a field needs a name and a type", line);
        var required = words[0].EndsWith("!", StringComparison.Ordinal);
        var name = required ? words[0].Substring(0, words[0].Length - 1) : words[0];
        var type = TypeRef.Parse(words[1]) ?? throw new FactsException($"'{words[1]}' is not a type", line);
        var field = new FieldFacts(name, type, required, line);
        for (var i = 2; i < words.Count; i++)
        {
            var equals = words[i].IndexOf('=');
            var (key, value) = equals < 0 ? (words[i], "") : (words[i].Substring(0, equals), words[i].Substring(equals + 1));
            Attribute(field, key, value, line);
        }

        return field;
    }

    private static void Attribute(FieldFacts field, string key, string value, int line)
    {
        switch (key)
        {
            case "enum": field.Enum = value.Split('|'); break;
            case "atomic": field.Merge = ListMerge.Atomic; break;
            case "set": field.Merge = ListMerge.Set; break;
            case "keys": (field.Merge, field.ListKeys) = (ListMerge.Map, value.Split('|')); break;
            case "patch": field.PatchMergeKey = value; break;
            case "default": field.Default = value; break;
            case "immutable": field.Immutable = true; break;
            case "since": field.Since = value; break;
            case "pattern": field.Pattern = value; break;
            case "min": field.Minimum = value; break;
            case "max": field.Maximum = value; break;
            case "minlen": field.MinLength = Number(value, line); break;
            case "maxlen": field.MaxLength = Number(value, line); break;
            default: throw new FactsException($"'{key}' is nothing that a field can have", line);
        }
    }

    private static int Number(string value, int line) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FactsException($"'{value}' is not a number", line);

    private static List<string> Words(string line, int number)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        var quoted = false;
        var started = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"')
            {
                (quoted, started) = (!quoted, true);
            }
            else if (c == '\\' && quoted && i + 1 < line.Length)
            {
                i++;
                word.Append(line[i] == 'n' ? '\n' : line[i]);
            }
            else if (c == ' ' && !quoted)
            {
                Flush();
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }

        Require(!quoted, "a quote is not closed", number);
        Flush();
        return words;

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

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Require(bool holds, string message, int line)
    {
        if (!holds)
        {
            throw new FactsException(message, line);
        }
    }
}
