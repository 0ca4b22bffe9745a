using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Editing;

/// <summary>A value can't be changed mechanically: the message says why, and what a person can do.</summary>
public sealed class EditRefusedException(string message, SourcePlace? place = null)
    : Exception(place is null ? message : $"{place.File}:{place.Line}:{place.Column}: {message}")
{
    /// <summary>The word that means nothing, where one does; a person may have meant another.</summary>
    public string? Asked { get; private init; }

    /// <summary>The words that would mean something in its place.</summary>
    public IReadOnlyList<string> Known { get; private init; } = [];

    internal static EditRefusedException NoSuch(string message, string asked, IEnumerable<string> known) => new(message) { Asked = asked, Known = [.. known] };

    internal static EditRefusedException NoSuch(Microsoft.CodeAnalysis.SyntaxNode node, string message, string asked, IEnumerable<string> known)
        => new(message, SourcePlace.Of(node)) { Asked = asked, Known = [.. known] };

    internal static EditRefusedException At(Microsoft.CodeAnalysis.SyntaxNode node, string message) => new(message, SourcePlace.Of(node));
}
