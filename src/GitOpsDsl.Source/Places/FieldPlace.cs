namespace GitOpsDsl.Source.Places;

/// <summary>The C# that wrote a field.</summary>
/// <param name="Place">Where the value is written; where nobody wrote it, what caused it.</param>
/// <param name="Related">The places that the value came through, from the field's side: the use of a constant, the call of a function.</param>
/// <param name="Property">
/// The property that nobody assigned and that would change it, from the environment, <c>Web.Readiness.Timeout</c>,
/// or from a component within; null for a value that is written.
/// </param>
/// <param name="IsExact">Whether the value itself was found, not only what it is a part of.</param>
public sealed record FieldPlace(SourcePlace Place, IReadOnlyList<SourcePlace> Related, string? Property, bool IsExact);
