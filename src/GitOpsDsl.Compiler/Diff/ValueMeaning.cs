using GitOpsDsl.Facts;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Whether two scalars mean the same: <c>1000m</c> and <c>1</c>, <c>60s</c> and <c>1m0s</c>, one instant in two zones.</summary>
/// <param name="renamings">Names of the first that are taken for others in the second.</param>
internal sealed class ValueMeaning(IReadOnlyList<NameRenaming> renamings)
{
    /// <summary>How the fields of custom resources that hold a duration are called, by their end.</summary>
    private static readonly string[] DurationNames =
        ["interval", "timeout", "duration", "period", "ttl", "backoff", "delay", "age", "renewBefore", "every", "window"];

    private static readonly string[] QuantityNames = ["cpu", "memory", "storage", "ephemeral-storage", "sizeLimit"];

    /// <summary>A text of the first as the second would have it.</summary>
    public string Renamed(string text)
    {
        foreach (var renaming in renamings)
        {
            text = renaming.Apply(text);
        }

        return text;
    }

    /// <param name="before">A scalar.</param>
    /// <param name="after">A scalar.</param>
    /// <param name="type">What the facts say; null where there are none.</param>
    /// <param name="name">The field's, for what the facts don't say.</param>
    public bool AreSame(Node before, Node after, TypeRef? type, string name)
    {
        if (before.Text is { } old && after.Text is { } now && (old == now || Renamed(old) == now))
        {
            return true;
        }

        return type?.Kind switch
        {
            ValueKind.Quantity => AreSameQuantities(before, after),
            ValueKind.Time or ValueKind.MicroTime => AreSame(before, after, static text => Time.Parse(text).ToDateTimeOffset()),
            ValueKind.Bytes => AreSame(before, after, static text => Convert.ToBase64String(Convert.FromBase64String(text))),
            null => AreSamePlain(before, after)
                || (EndsWith(name, QuantityNames) && AreSameQuantities(before, after))
                || (EndsWith(name, DurationNames) && AreSame(before, after, static text => Duration.Parse(text))),
            _ => AreSamePlain(before, after),
        };
    }

    private static bool AreSamePlain(Node before, Node after)
        => before.Number is { } old && after.Number is { } now ? old.Equals(now)
            : before.Kind == after.Kind && before.Text == after.Text && before.Boolean == after.Boolean;

    private static bool AreSameQuantities(Node before, Node after) => AreSamePlain(before, after) || AreSame(before, after, Quantity.Parse);

    /// <summary>Whether both are read, and give the same.</summary>
    private static bool AreSame<T>(Node before, Node after, Func<string, T> read)
    {
        try
        {
            return before.Exists && after.Exists && Equals(read(before.Text ?? before.ToString()), read(after.Text ?? after.ToString()));
        }
        catch (Exception malformed) when (malformed is InvalidValueException or FormatException)
        {
            return false;
        }
    }

    private static bool EndsWith(string name, string[] ends) => Array.Exists(ends, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
