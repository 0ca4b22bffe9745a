namespace GitOpsDsl;

/// <summary>One step from a value into it: a property or a key, or a place in a list.</summary>
public readonly record struct CloudPathSegment(string? Name, int? Index);
