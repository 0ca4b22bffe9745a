using GitOpsDsl.Source.Places;

namespace GitOpsDsl.Source.Checking;

/// <summary>What a rule says of the author's C# as it is written.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">What is wrong and the way out.</param>
/// <param name="Value">The text or number that it is about, as it would be rendered; null for anything else.</param>
/// <param name="Place">Where that is written.</param>
/// <param name="Related">The names by which it is used.</param>
public sealed record SourceFinding(string Rule, string Message, string? Value, SourcePlace Place, IReadOnlyList<SourcePlace> Related);
