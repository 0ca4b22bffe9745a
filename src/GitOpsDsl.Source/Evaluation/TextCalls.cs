using System.Globalization;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Methods of <see cref="string"/> on texts that are known, as far as they don't depend on a culture.</summary>
internal static class TextCalls
{
    /// <summary>What the call gives; null when that can't be known.</summary>
    public static Traced? Invoke(KnownCall call)
    {
        if (call.Method.ContainingType.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        var given = new List<object?>();
        var parts = new List<Traced>();
        foreach (var slot in call.Receiver is { } receiver ? [Slot.Of(receiver), .. call.Given] : call.Given)
        {
            if (!Flatten(slot.Value, given, parts))
            {
                return null;
            }
        }

        if (call.Method.Name == "Split" && given is [string whole, string or char, ..] && call.Given.Length == 1)
        {
            return new Listing(call.Syntax).With(whole.Split(given[1]!.ToString()).Select(piece => Slot.Of(new Constant(piece, call.Syntax) { Parts = parts })));
        }

        var result = call.Receiver is null ? OfNothing(call.Method.Name, given) : OfText(call.Method.Name, (given[0] as string)!, given[1..]);
        // A text that the call leaves as it is was written by who wrote it first.
        return result is null ? null
            : call.Receiver is Constant { Value: string before } same && result is string after && before == after ? same
            : new Constant(result, call.Syntax) { Parts = parts };
    }

    private static object? OfNothing(string method, List<object?> given) => (method, given) switch
    {
        ("Concat", _) => string.Concat(given),
        ("Join", [var between, .. var all]) => string.Join(Text(between), all.Select(Text)),
        ("Format", [string format, .. var all]) when !format.Contains(':', StringComparison.Ordinal) => Format(format, all),
        ("IsNullOrEmpty", [var text]) => string.IsNullOrEmpty(text as string),
        ("IsNullOrWhiteSpace", [var text]) => string.IsNullOrWhiteSpace(text as string),
        _ => null,
    };

    private static object? OfText(string method, string text, List<object?> given) => (method, given) switch
    {
        ("ToUpperInvariant", []) => text.ToUpperInvariant(),
        ("ToLowerInvariant", []) => text.ToLowerInvariant(),
        ("ToString", []) => text,
        ("Trim", _) => text.Trim(Letters(given)),
        ("TrimStart", _) => text.TrimStart(Letters(given)),
        ("TrimEnd", _) => text.TrimEnd(Letters(given)),
        ("Replace", [var old, var replacement]) when Text(old).Length > 0 => text.Replace(Text(old), Text(replacement), StringComparison.Ordinal),
        ("Substring", [int start]) when start >= 0 && start <= text.Length => text[start..],
        ("Substring", [int start, int length]) when start >= 0 && length >= 0 && start + length <= text.Length => text.Substring(start, length),
        ("PadLeft", [int width]) => text.PadLeft(width),
        ("PadLeft", [int width, char filler]) => text.PadLeft(width, filler),
        ("StartsWith", [string or char]) => text.StartsWith(Text(given[0]), StringComparison.Ordinal),
        ("EndsWith", [string or char]) => text.EndsWith(Text(given[0]), StringComparison.Ordinal),
        ("Contains", [string or char]) => text.Contains(Text(given[0]), StringComparison.Ordinal),
        ("StartsWith" or "EndsWith" or "Contains" or "Equals", [string other, nameof(StringComparison.Ordinal)])
            => Compared(method, text, other, StringComparison.Ordinal),
        ("StartsWith" or "EndsWith" or "Contains" or "Equals", [string other, nameof(StringComparison.OrdinalIgnoreCase)])
            => Compared(method, text, other, StringComparison.OrdinalIgnoreCase),
        ("Equals", [string other]) => text == other,
        ("IndexOf", [string or char]) => text.IndexOf(Text(given[0]), StringComparison.Ordinal),
        _ => null,
    };

    private static bool Compared(string method, string text, string other, StringComparison comparison) => method switch
    {
        "StartsWith" => text.StartsWith(other, comparison),
        "EndsWith" => text.EndsWith(other, comparison),
        "Contains" => text.Contains(other, comparison),
        _ => text.Equals(other, comparison),
    };

    private static string? Format(string format, List<object?> given)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. given]);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static char[] Letters(List<object?> given) => [.. given.OfType<char>()];

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The items of a <c>params</c> array are arguments like others.</summary>
    private static bool Flatten(Traced value, List<object?> given, List<Traced> parts)
    {
        switch (value)
        {
            case Constant { Value: null or string or char or bool or int or long } constant:
                given.Add(constant.Member ?? constant.Value);
                parts.Add(constant);
                return true;
            case Listing { IsSure: true } listing:
                return listing.Items.TrueForAll(item => Flatten(item.Value, given, parts));
            default:
                return false;
        }
    }
}
