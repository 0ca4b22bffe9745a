namespace GitOpsDsl.Registry;

/// <summary>Why a registry could not say what an image is, and what to do about it, in one line.</summary>
public sealed class RegistryException(string message, Exception? cause = null) : Exception(message, cause);
