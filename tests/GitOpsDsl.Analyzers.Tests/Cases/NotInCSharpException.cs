namespace GitOpsDsl.Analyzers.Tests;

/// <summary>The records can't say what a YAML object says: C# itself refuses it.</summary>
internal sealed class NotInCSharpException(string reason) : Exception(reason);
