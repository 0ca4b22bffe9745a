using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>Doc comments made of facts.</summary>
internal static class DocEmitter
{
    private const string Reference = "https://kubernetes.io/docs/reference/generated/kubernetes-api";

    public static void Record(CodeText code, RecordModel record, RecordsModel all)
    {
        var since = record.Facts.Since is { } version ? $" Since {Escape(version)}." : "";
        if (record.Kind is not { } kind)
        {
            code.Line($"/// <summary><c>{Escape(record.Facts.Name)}</c>.{since}</summary>");
            return;
        }

        var scope = kind.Namespaced ? "in a namespace" : "for the whole cluster";
        code.Line($"/// <summary><c>{Escape(kind.ApiVersion)} {Escape(kind.Kind)}</c>, {scope}.{since}</summary>");
        if (all.Source == "kubernetes")
        {
            var group = kind.Group.Length == 0 ? "core" : kind.Group.Replace('.', '-');
            var anchor = $"{kind.Kind.ToLowerInvariant()}-{GroupVersion.Of(kind.Type).Version}-{group}";
            code.Line($"/// <seealso href=\"{Reference}/v{Escape(all.Version)}/#{Escape(anchor)}\"/>");
        }
    }

    public static void Property(CodeText code, PropertyModel property) =>
        code.Line($"/// <summary>{string.Join(" ", Facts(property.Field))}</summary>");

    /// <summary>A value of an enum as it stands in YAML.</summary>
    public static string Value(string value) => $"<c>{Escape(value.Length == 0 ? "\"\"" : value)}</c>";

    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ").Replace("\r", " ");

    private static IEnumerable<string> Facts(FieldFacts field)
    {
        yield return $"<c>{Escape(field.Name)}</c>{(field.Required ? ", required" : "")}.";
        if (field.Default is { } value)
        {
            yield return $"Default: <c>{Escape(value)}</c>.";
        }

        if (field.Enum.Count > 0)
        {
            yield return $"One of {string.Join(", ", field.Enum.Select(Value))}.";
        }

        if (field.Pattern is { } pattern)
        {
            yield return $"Matches <c>{Escape(pattern)}</c>.";
        }

        if (field.Minimum is not null || field.Maximum is not null)
        {
            yield return $"Between <c>{Escape(field.Minimum ?? "…")}</c> and <c>{Escape(field.Maximum ?? "…")}</c>.";
        }

        if (field.ListKeys.Count > 0)
        {
            yield return $"Elements differ in {string.Join(", ", field.ListKeys.Select(static key => $"<c>{Escape(key)}</c>"))}.";
        }

        if (field.Immutable)
        {
            yield return "Can't be changed once it is set.";
        }

        if (field.Deprecated)
        {
            yield return "Deprecated.";
        }

        if (field.Since is { } since)
        {
            yield return $"Since {Escape(since)}.";
        }
    }
}
