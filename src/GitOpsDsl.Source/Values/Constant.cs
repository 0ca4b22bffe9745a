using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Values;

/// <summary>A number, a text, a truth value, a member of an enum (as its number), or null.</summary>
internal sealed class Constant(object? value, SyntaxNode written, string? member = null) : Traced(written)
{
    public object? Value { get; } = value;

    /// <summary>The name of an enum's member; null for all else.</summary>
    public string? Member { get; } = member;

    /// <summary>As YAML would show it: numbers in the invariant culture, an enum's member by its name; null for null.</summary>
    public string? Text => Member ?? Value switch
    {
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value?.ToString(),
    };
}
