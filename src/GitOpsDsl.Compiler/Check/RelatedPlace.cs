namespace GitOpsDsl.Compiler.Check;

/// <summary>A place that a wrong value came through.</summary>
/// <param name="File">The C# file as the compiler recorded it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record RelatedPlace(string File, int Line, int Column);
