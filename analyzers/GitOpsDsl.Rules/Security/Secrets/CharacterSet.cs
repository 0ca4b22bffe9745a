namespace GitOpsDsl.Rules;

/// <summary>A set of ASCII characters.</summary>
internal readonly struct CharacterSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    private CharacterSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    public bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 && (_high >> (c - 64) & 1) != 0;

    public CharacterSet With(char c) => c < 64 ? new(_low | 1UL << c, _high) : new(_low, _high | 1UL << (c - 64));

    public CharacterSet With(char first, char last)
    {
        var set = this;
        for (var c = first; c <= last; c++)
        {
            set = set.With(c);
        }

        return set;
    }

    /// <summary>Each letter in both cases.</summary>
    public CharacterSet IgnoringCase()
    {
        var set = this;
        for (var c = 'a'; c <= 'z'; c++)
        {
            if (Contains(c) || Contains((char)(c - 'a' + 'A')))
            {
                set = set.With(c).With((char)(c - 'a' + 'A'));
            }
        }

        return set;
    }
}
