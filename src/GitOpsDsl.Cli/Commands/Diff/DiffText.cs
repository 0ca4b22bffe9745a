using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Changes as text: by environment and component, the gravest first, a line for each field.</summary>
internal static class DiffText
{
    private const int LongestValue = 120;

    /// <param name="changes">The changes.</param>
    /// <param name="compared">With what, where nothing differs.</param>
    /// <param name="output">The product.</param>
    /// <param name="error">What is for people.</param>
    public static void Write(TreeChanges changes, string compared, TextWriter output, TextWriter error)
    {
        foreach (var environment in ByRisk(changes.Objects, static change => change.Environment))
        {
            output.WriteLine(environment.Key);
            foreach (var component in ByRisk(environment, static change => change.Component))
            {
                output.WriteLine($"  {(component.Key.Length > 0 ? component.Key : "(the environment)")}");
                foreach (var change in component)
                {
                    output.WriteLine($"    {Sign(change.Kind)} [{change.Class.Title()}] {Title(change)}: {change.Reason}");
                    foreach (var line in Lines(change))
                    {
                        output.WriteLine($"        {line}");
                    }
                }
            }

            output.WriteLine();
        }

        error.WriteLine(changes.IsEmpty ? $"{Summary(changes)} {compared}" : Summary(changes));
    }

    /// <summary>What holds the gravest change first, then by name.</summary>
    public static IEnumerable<IGrouping<string, ObjectChange>> ByRisk(IEnumerable<ObjectChange> changes, Func<ObjectChange, string> key)
        => changes.GroupBy(key)
            .OrderByDescending(static group => group.Max(static change => change.Class))
            .ThenBy(static group => group.Key, StringComparer.Ordinal);

    /// <summary><c>Deployment web</c>, <c>Deployment shop (was web)</c>.</summary>
    public static string Title(ObjectChange change)
        => change.FormerId is not { } former ? $"{change.Id.Kind} {change.Id.Name}"
            : former.Name == change.Id.Name ? $"{change.Id.Kind} {change.Id.Name} in {change.Id.Namespace} (was in {former.Namespace})"
            : $"{change.Id.Kind} {change.Id.Name} (was {former.Name})";

    /// <summary>What differs in one object: a line for each field, several for a long text.</summary>
    public static IEnumerable<string> Lines(ObjectChange change)
    {
        // A new name is a new file, too.
        if (change.FormerFile is { } file && change.FormerId is null)
        {
            yield return $"file: {file} → {change.File}";
        }

        foreach (var field in change.Fields)
        {
            foreach (var line in Lines(field))
            {
                yield return line;
            }

            if (field.Class >= ChangeClass.ChangesExposure && field.Class < change.Class)
            {
                yield return $"  [{field.Class.Title()}] {field.Reason}";
            }
        }
    }

    /// <summary><c>3 objects changed (loses data: 1, restarts pods: 2)</c>.</summary>
    public static string Summary(TreeChanges changes)
    {
        if (changes.IsEmpty)
        {
            return "nothing differs";
        }

        var classes = Enum.GetValues<ChangeClass>().Reverse()
            .Where(one => changes.Count(one) > 0)
            .Select(one => $"{one.Title()}: {changes.Count(one)}");
        return $"{FindingReport.Counted(changes.Objects.Count, "object")} changed ({string.Join(", ", classes)})";
    }

    public static string Sign(ObjectChangeKind kind) => kind switch
    {
        ObjectChangeKind.Added => "+",
        ObjectChangeKind.Removed => "-",
        _ => "~",
    };

    private static IEnumerable<string> Lines(FieldChange field)
    {
        if (field.Cause is { } cause)
        {
            return [$"{field.Path}: follows from {cause}"];
        }

        return field switch
        {
            { Kind: FieldChangeKind.Reordered } => [$"{field.Path}: in another order"],
            { Lines: { } lines } => [$"{field.Path}:", .. lines.Select(static line => "  " + line)],
            { Before.IsHidden: true, After.IsHidden: true } => [$"{field.Path}: another value (hidden)"],
            { Before: null } => [$"{field.Path}: + {Short(field.After)}"],
            { After: null } => [$"{field.Path}: - {Short(field.Before)}"],
            _ => [$"{field.Path}: {Short(field.Before)} → {Short(field.After)}"],
        };
    }

    private static string Short(ShownValue? value)
    {
        var text = value!.ToString();
        return (text.Length <= LongestValue ? text : text[..LongestValue] + "…") + (value.IsDefault ? " (the default)" : "");
    }
}
