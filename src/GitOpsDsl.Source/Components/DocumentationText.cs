using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Components;

/// <summary>Documentation comments as plain text on one line.</summary>
internal static partial class DocumentationText
{
    /// <summary>Empty where there is none. Also for source that was read without documentation, where it is a comment like others.</summary>
    public static string Summary(SyntaxNode declaration)
    {
        var lines = declaration.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(static line => line["///".Length..]);
        return Element().Match(string.Join(' ', lines)) is { Success: true } summary ? Plain(summary.Groups[1].Value) : "";
    }

    public static string OneLine(string text) => Space().Replace(text, " ").Trim();

    private static string Plain(string text) => WebUtility.HtmlDecode(OneLine(Tag().Replace(Reference().Replace(text, "$1"), "")));

    [GeneratedRegex("<summary>(.*?)</summary>")]
    private static partial Regex Element();

    /// <summary>A reference is known by the last of its names.</summary>
    [GeneratedRegex("<(?:see|paramref) (?:cref|langword|name)=\"(?:[^\"(]*\\.)?([^\".(]+)[^\"]*\" ?/>")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
