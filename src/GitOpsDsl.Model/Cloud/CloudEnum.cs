namespace GitOpsDsl;

/// <summary>One of the values that a property allows.</summary>
/// <param name="Value">As the provider spells it.</param>
public abstract record CloudEnum(string Value)
{
    public sealed override string ToString() => Value;
}
