using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Editing;

/// <summary>A change of one value in the source, not yet on the disk.</summary>
/// <param name="Sources">The sources with it; the same as before when the value was there already.</param>
/// <param name="Place">Where it was written before, or what an assignment was added to.</param>
/// <param name="Before">What the value was, as text; null when the source can't tell.</param>
public sealed record ValueEdit(AuthorSources Sources, SourcePlace Place, string? Before);
