using System.Text;

namespace GitOpsDsl.Facts;

/// <summary>Writes what <see cref="CloudFactsText"/> reads: everything in ordinal order, LF line ends, the same bytes for the same facts.</summary>
public static class CloudFactsWriter
{
    private static readonly string[] Directions = [">", "<", "="];

    /// <param name="objects">Resources, functions and types.</param>
    /// <param name="enums">By name, their values.</param>
    public static string Write(
        string package, string version, IEnumerable<CloudObject> objects, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> enums)
    {
        var text = new StringBuilder();
        Line(text, CloudFactsText.Header.Split(' '));
        Line(text, ["package", package, version]);
        var counts = new int[4];
        foreach (var item in objects.OrderBy(static item => item.Kind).ThenBy(static item => item.Name, StringComparer.Ordinal))
        {
            counts[(int)item.Kind]++;
            Line(text, Words(item));
            foreach (var property in item.Properties.OrderBy(static p => p.Name, StringComparer.Ordinal).ThenBy(static p => p.Direction))
            {
                text.Append("  ");
                Line(text, Words(property));
            }
        }

        foreach (var values in enums.OrderBy(static values => values.Key, StringComparer.Ordinal))
        {
            counts[3]++;
            Line(text, ["enum", values.Key, string.Join("|", values.Value)]);
        }

        return text.Append(CloudFactsText.End(counts)).Append('\n').ToString();
    }

    private static IEnumerable<string> Words(CloudObject item)
    {
        yield return item.Kind.ToString().ToLowerInvariant();
        yield return item.Name;
        if (item.Aliases.Count > 0)
        {
            yield return "alias=" + string.Join("|", item.Aliases);
        }

        if (item.Deprecated)
        {
            yield return "deprecated";
        }
    }

    private static IEnumerable<string> Words(CloudProperty property)
    {
        yield return Directions[(int)property.Direction];
        yield return property.Name + (property.Required ? "!" : "");
        yield return property.Type.ToString();
        foreach (var (flag, name) in new[]
        {
            (property.Secret, "secret"), (property.Deprecated, "deprecated"), (property.Replaces, "replaces"), (property.Plain, "plain"),
        })
        {
            if (flag)
            {
                yield return name;
            }
        }

        if (property.Const is { } constant)
        {
            yield return "const=" + constant;
        }

        if (property.Default is { } value)
        {
            yield return "default=" + value;
        }
    }

    private static void Line(StringBuilder text, IEnumerable<string> words) => text.Append(FactsWords.Join(words)).Append('\n');
}
