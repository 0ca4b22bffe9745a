namespace GitOpsDsl.Compiler.Output;

/// <summary>What the rendered tree needs at a path.</summary>
public enum FileAction
{
    Unchanged,
    Create,
    Update,
    Delete,
}
