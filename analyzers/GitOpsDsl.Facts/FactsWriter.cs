using System.Text;

namespace GitOpsDsl.Facts;

/// <summary>
/// Writes what <see cref="FactsText"/> reads: kinds, types and fields in ordinal order, LF line ends, the same bytes for the same facts.
/// </summary>
public static class FactsWriter
{
    public static string Write(ApiFacts facts)
    {
        var text = new StringBuilder();
        text.Append(FactsText.Header).Append('\n');
        Line(text, "source", facts.Source, facts.Version);
        foreach (var kind in facts.Kinds.OrderBy(static k => k.Id, StringComparer.Ordinal))
        {
            Line(text, "kind", kind.ApiVersion, kind.Kind, kind.Plural, kind.Namespaced ? "namespaced" : "cluster", kind.Type);
        }

        foreach (var type in facts.Types.OrderBy(static t => t.Name, StringComparer.Ordinal))
        {
            Line(text, [.. Words(type)]);
            foreach (var field in type.Fields.OrderBy(static f => f.Name, StringComparer.Ordinal))
            {
                text.Append("  ");
                Line(text, [.. Words(field)]);
            }
        }

        Line(text, "end", FactsText.Text(facts.Kinds.Count), FactsText.Text(facts.Types.Count));
        return text.ToString();
    }

    private static IEnumerable<string> Words(TypeFacts type) =>
    [
        "type",
        type.Name,
        .. Attributes(("apiVersion", type.ApiVersion), ("kind", type.Kind), ("since", type.Since)),
    ];

    private static IEnumerable<string> Words(FieldFacts field)
    {
        yield return field.Name + (field.Required ? "!" : "");
        yield return field.Type.ToString();
        switch (field.Merge)
        {
            case ListMerge.Atomic: yield return "atomic"; break;
            case ListMerge.Set: yield return "set"; break;
            case ListMerge.Map: yield return "keys=" + string.Join("|", field.ListKeys); break;
        }

        if (field.PatchMergeKey is { } patch)
        {
            yield return "patch=" + patch;
        }

        if (field.Immutable)
        {
            yield return "immutable";
        }

        if (field.Deprecated)
        {
            yield return "deprecated";
        }

        var values = Attributes(
            ("default", field.Default),
            ("since", field.Since),
            ("format", field.Format),
            ("pattern", field.Pattern),
            ("min", field.Minimum),
            ("max", field.Maximum),
            ("minlen", field.MinLength is { } min ? FactsText.Text(min) : null),
            ("maxlen", field.MaxLength is { } max ? FactsText.Text(max) : null),
            ("enum", field.Enum.Count > 0 ? string.Join("|", field.Enum) : null));
        foreach (var value in values)
        {
            yield return value;
        }
    }

    private static IEnumerable<string> Attributes(params (string Key, string? Value)[] attributes) =>
        attributes.Where(static attribute => attribute.Value is not null).Select(static attribute => attribute.Key + "=" + attribute.Value);

    private static void Line(StringBuilder text, params string[] words) => text.Append(FactsWords.Join(words)).Append('\n');
}
