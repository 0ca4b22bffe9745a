namespace GitOpsDsl.Testing;

/// <summary>An environment is not what a test says it is. Every test framework takes it as a failure.</summary>
public sealed class EnvironmentAssertionException(string message) : Exception(message);
