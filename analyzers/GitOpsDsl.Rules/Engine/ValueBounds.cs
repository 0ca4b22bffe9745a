using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Bounds that a schema sets to a value; Kubernetes' own types have none, custom resources have many.</summary>
internal static class ValueBounds
{
    private static readonly ConcurrentDictionary<string, Regex?> Patterns = new(StringComparer.Ordinal);

    /// <summary>The value is outside the bounds that the facts of its field set to it.</summary>
    public static bool AreExceeded(Node node, ValuePlan plan) => node.Kind switch
    {
        NodeKind.Integer or NodeKind.Float => node.Number < plan.Minimum || node.Number > plan.Maximum
            || (plan.Field.ExclusiveMinimum && node.Number == plan.Minimum) || (plan.Field.ExclusiveMaximum && node.Number == plan.Maximum),
        NodeKind.String => plan.Enum is null && (IsOutside(node.Text!, plan) || !Matches(node.Text!, plan.Field.Pattern)),
        NodeKind.List or NodeKind.Map => !plan.IsElement && !node.IsPartial && IsOutside(node.Count, plan.Field),
        _ => false,
    };

    private static bool IsOutside(string text, ValuePlan plan)
    {
        var (least, most) = plan.IsElement ? (plan.Field.ItemMinLength, plan.Field.ItemMaxLength) : (plan.Field.MinLength, plan.Field.MaxLength);
        return (least is not null || most is not null) && CodePoints(text) is var length && (length < least || length > most);
    }

    private static bool IsOutside(int length, FieldFacts field) => length < field.MinLength || length > field.MaxLength;

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLowSurrogate(c) ? 0 : 1;
        }

        return count;
    }

    /// <summary>RE2 takes time in proportion to the text; a match that .NET gives up on is not spoken of.</summary>
    public static bool Matches(string text, string? pattern)
    {
        try
        {
            return pattern is null || Patterns.GetOrAdd(pattern, Compile) is not { } regex || regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>Go's RE2 syntax is nearly a part of .NET's; a pattern that .NET can't read is not checked.</summary>
    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
