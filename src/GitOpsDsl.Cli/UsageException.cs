namespace GitOpsDsl.Cli;

/// <summary>The words, the project or an input file can't be used: one clear line.</summary>
public sealed class UsageException(string message) : Exception(message);
