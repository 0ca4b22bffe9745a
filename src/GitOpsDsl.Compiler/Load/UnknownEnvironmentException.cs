namespace GitOpsDsl.Compiler.Load;

/// <summary>An environment was asked for by a name that none, or more than one, has.</summary>
public sealed class UnknownEnvironmentException(string message) : Exception(message);
