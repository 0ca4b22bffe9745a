using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Editing;

/// <summary>A value can't be changed mechanically: the message says why, and what a person can do.</summary>
public sealed class EditRefusedException(string message, SourcePlace? place = null)
    : Exception(place is null ? message : $"{place.File}:{place.Line}:{place.Column}: {message}")
{
    internal static EditRefusedException At(Microsoft.CodeAnalysis.SyntaxNode node, string message) => new(message, SourcePlace.Of(node));
}
