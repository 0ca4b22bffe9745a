namespace GitOpsDsl.Yaml;

/// <summary>A value has no form in YAML that a reader could give back: text with half a surrogate pair, a number that is not finite.</summary>
public sealed class YamlValueException : ArgumentException
{
    /// <summary>The value, and why it can't be written.</summary>
    public YamlValueException(string message)
        : base(message)
    {
    }
}
