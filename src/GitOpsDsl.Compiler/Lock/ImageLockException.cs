namespace GitOpsDsl.Compiler.Lock;

/// <summary>A lock file can't be used: the line, why, and the way out.</summary>
public sealed class ImageLockException(string message) : Exception(message);
