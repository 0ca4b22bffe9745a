namespace GitOpsDsl.Compiler.Cloud;

/// <summary>An output is of a resource that the program does not have, or it can't be told of which.</summary>
internal sealed class ForeignOutputException(string message) : Exception(message);
