namespace GitOpsDsl.Source.Editing;

/// <summary>Sources with a preview in them.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="SameOutside">What the preview has in common with the other environment, perhaps not on purpose: the path and the address of each.</param>
public sealed record PreviewEdit(AuthorSources Sources, IReadOnlyList<(string Path, string Value)> SameOutside);
