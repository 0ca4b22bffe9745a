namespace GitOpsDsl.Source.Lowerings;

/// <summary>One step of a declared path.</summary>
/// <param name="Name">A field or a key that is given; null for the others.</param>
/// <param name="Index">An item's place; -1 for the others.</param>
/// <param name="Field">The field that an item is known by; null for the others.</param>
/// <param name="Token"><c>key</c>, <c>item</c>, <c>file</c> or <c>volume</c>, for a key or a field that depends on the property's own entry.</param>
internal sealed record PatternStep(string? Name = null, int Index = -1, string? Field = null, string? Token = null);
