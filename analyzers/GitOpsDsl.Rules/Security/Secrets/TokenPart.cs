namespace GitOpsDsl.Rules;

/// <summary>One part of a <see cref="TokenShape"/>: so many characters of a set.</summary>
/// <param name="literal">The one character that it stands for; null when there are several.</param>
internal sealed class TokenPart(CharacterSet set, int least, int most, char? literal)
{
    public CharacterSet Set { get; } = set;

    public int Least { get; } = least;

    public int Most { get; } = most;

    public char? Literal { get; } = literal;

    public bool IsFixed => Least == Most;
}
