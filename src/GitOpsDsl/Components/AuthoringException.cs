namespace GitOpsDsl;

/// <summary>An environment that can't be compiled as it is written: what is wrong, the way out, and where.</summary>
public sealed class AuthoringException(string message, Origin origin, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Where in the author's C# it was written; unknown when the record can't know.</summary>
    public Origin Origin { get; } = origin;
}
