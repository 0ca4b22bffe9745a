using System.ComponentModel;

namespace GitOpsDsl;

/// <summary>What goes into a property of a cloud resource: a value, or an output of another.</summary>
public abstract class CloudInput : IEquatable<CloudInput>
{
    /// <summary>The value as the program has it.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public abstract CloudValue Value { get; }

    public bool IsSecret => Value.IsSecret;

    public bool Equals(CloudInput? other) => other is not null && GetType() == other.GetType() && Value == other.Value;

    public sealed override bool Equals(object? obj) => Equals(obj as CloudInput);

    public sealed override int GetHashCode() => Value.GetHashCode();

    public sealed override string ToString() => Value is CloudLiteral literal ? literal.Value.ToString() : Value.GetType().Name;
}
