using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.CodeFixes;

/// <summary>A change of a file, and what the IDE calls it.</summary>
public sealed class Fix(string title, TextChange change)
{
    public string Title { get; } = title;

    public TextChange Change { get; } = change;
}
