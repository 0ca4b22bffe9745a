namespace GitOpsDsl.Compiler.Output;

/// <summary>One line of an inventory: a file below the environment's directory, and the hash of what was written there.</summary>
internal sealed record InventoryEntry(string Path, uint Hash);
