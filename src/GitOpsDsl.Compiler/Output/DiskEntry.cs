namespace GitOpsDsl.Compiler.Output;

/// <summary>What is at a path. A link is never one of these: it is an error.</summary>
internal enum DiskEntry
{
    Missing,
    File,
    Directory,
}
