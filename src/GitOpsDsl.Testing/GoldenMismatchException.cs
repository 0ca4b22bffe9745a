namespace GitOpsDsl.Testing;

/// <summary>A test got something else than its golden file has.</summary>
public sealed class GoldenMismatchException(string message) : Exception(message);
