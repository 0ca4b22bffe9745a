using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Compiler.Places;

/// <summary>One line of a rendered file, and the C# that wrote it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The line.</param>
/// <param name="Path">The field that it begins, as findings write it; empty for a line between objects.</param>
/// <param name="Found">The place; null when only <paramref name="Origin"/> is known.</param>
/// <param name="Origin">Where the object is written, or what makes it.</param>
public sealed record BlamedLine(int Number, string Text, string Path, FieldPlace? Found, Origin Origin)
{
    /// <summary>The property that would change a default: <c>Web.Readiness</c>; null for a value that is written.</summary>
    public string? Property => Found?.Property;
}
