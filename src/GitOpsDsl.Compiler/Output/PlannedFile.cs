namespace GitOpsDsl.Compiler.Output;

/// <summary>What is to be done at one path.</summary>
/// <param name="Path">Below the environment's directory, or in <see cref="TreePlan.Changes"/> below the root.</param>
/// <param name="Action">What.</param>
/// <param name="IsEdited">
/// Whether the disk differs because somebody changed or removed what was written there; if not, because the project now renders something
/// else.
/// </param>
/// <param name="File">The file; null where it is to be deleted, and for bookkeeping (an inventory, what a killed run left).</param>
public sealed record PlannedFile(string Path, FileAction Action, bool IsEdited = false, OutputFile? File = null);
