using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Bounds that a schema sets to a value; Kubernetes' own types have none, custom resources have many.</summary>
internal static class ValueBounds
{
    private static readonly ConcurrentDictionary<string, Regex?> Patterns = new(StringComparer.Ordinal);

    /// <summary>The value is outside the bounds that the facts of its field set to it.</summary>
    public static bool AreExceeded(Node node, ValueKind type, FieldFacts field) => node.Kind switch
    {
        NodeKind.Integer or NodeKind.Float => IsOutside(node.Number!.Value, field),
        NodeKind.String => IsOutside(CodePoints(node.Text!), field) || !Matches(node.Text!, field.Pattern),
        NodeKind.List or NodeKind.Map when type == field.Type.Kind => !node.IsPartial && IsOutside(node.Count, field),
        _ => false,
    };

    private static bool IsOutside(double number, FieldFacts field) =>
        (field.Minimum is not null && number < Parse(field.Minimum)) || (field.Maximum is not null && number > Parse(field.Maximum));

    private static bool IsOutside(int length, FieldFacts field) => length < field.MinLength || length > field.MaxLength;

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLowSurrogate(c) ? 0 : 1;
        }

        return count;
    }

    private static bool Matches(string text, string? pattern) =>
        pattern is null || Patterns.GetOrAdd(pattern, Compile) is not { } regex || regex.IsMatch(text);

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
