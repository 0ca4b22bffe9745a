using System.Text;

namespace GitOpsDsl.Facts;

/// <summary>
/// Writes what <see cref="FactsText"/> reads: kinds, types and fields in ordinal order, LF line ends, the same bytes for the same facts.
/// </summary>
public static class FactsWriter
{
    public static string Write(ApiFacts facts) => Write(facts.Source, facts.Version, [.. Blocks(facts)]);

    /// <summary>A file of these blocks, in the order that they have.</summary>
    public static string Write(string source, string version, IReadOnlyList<string> blocks)
    {
        var kinds = blocks.Count(static block => block.StartsWith("kind ", StringComparison.Ordinal));
        var text = new StringBuilder();
        text.Append(FactsText.Header).Append('\n');
        Line(text, "source", source, version);
        foreach (var block in blocks)
        {
            text.Append(block);
        }

        Line(text, "end", FactsText.Text(kinds), FactsText.Text(blocks.Count - kinds));
        return text.ToString();
    }

    /// <summary>The lines of each kind, and then of each type with its fields: equal for equal facts.</summary>
    public static IEnumerable<string> Blocks(ApiFacts facts)
    {
        var text = new StringBuilder();
        foreach (var kind in facts.Kinds.OrderBy(static k => k.Id, StringComparer.Ordinal))
        {
            Line(text.Clear(), "kind", kind.ApiVersion, kind.Kind, kind.Plural, kind.Namespaced ? "namespaced" : "cluster", kind.Type);
            yield return text.ToString();
        }

        foreach (var type in facts.Types.OrderBy(static t => t.Name, StringComparer.Ordinal))
        {
            Line(text.Clear(), [.. Words(type)]);
            foreach (var field in type.Fields.OrderBy(static f => f.Name, StringComparer.Ordinal))
            {
                text.Append("  ");
                Line(text, [.. Words(field)]);
            }

            yield return text.ToString();
        }
    }

    /// <summary>The line of a field as it stands in a file: equal for equal facts.</summary>
    public static string Write(FieldFacts field) => FactsWords.Join(Words(field));

    private static IEnumerable<string> Words(TypeFacts type) =>
    [
        "type",
        type.Name,
        .. Attributes(("apiVersion", type.ApiVersion), ("kind", type.Kind), ("since", type.Since), ("like", type.Like)),
        .. type.IsOpen ? ["open"] : Array.Empty<string>(),
        .. type.Unions.Select(static union => union.ToString()),
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

        if (field.Nullable)
        {
            yield return "nullable";
        }

        var values = Attributes(
            ("default", field.Default),
            ("since", field.Since),
            ("format", field.Format),
            ("pattern", field.Pattern),
            (field.ExclusiveMinimum ? "above" : "min", field.Minimum),
            (field.ExclusiveMaximum ? "below" : "max", field.Maximum),
            ("minlen", Text(field.MinLength)),
            ("maxlen", Text(field.MaxLength)),
            ("itemminlen", Text(field.ItemMinLength)),
            ("itemmaxlen", Text(field.ItemMaxLength)),
            ("enum", field.Enum.Count > 0 ? string.Join("|", field.Enum) : null));
        foreach (var value in values)
        {
            yield return value;
        }
    }

    private static string? Text(int? length) => length is { } number ? FactsText.Text(number) : null;

    private static IEnumerable<string> Attributes(params (string Key, string? Value)[] attributes) =>
        attributes.Where(static attribute => attribute.Value is not null).Select(static attribute => attribute.Key + "=" + attribute.Value);

    private static void Line(StringBuilder text, params string[] words) => text.Append(FactsWords.Join(words)).Append('\n');
}
