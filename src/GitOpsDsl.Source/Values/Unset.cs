namespace GitOpsDsl.Source.Values;

/// <summary>A member that nobody assigned, of a type that is not the author's: its value is that type's default.</summary>
internal sealed class Unset(Instance owner, string member) : Traced(owner.Written)
{
    public Instance Owner { get; } = owner;

    public string Member { get; } = member;
}
