namespace GitOpsDsl.Facts;

/// <summary>Facts that can't be used, and where.</summary>
public sealed class FactsException(string message, int line) : Exception(line > 0 ? $"line {line}: {message}" : message)
{
    /// <summary>The line of the facts file, from 1; 0 when it is the whole.</summary>
    public int Line { get; } = line;
}
