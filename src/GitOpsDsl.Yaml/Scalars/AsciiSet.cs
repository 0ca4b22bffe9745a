using System.Buffers;

namespace GitOpsDsl.Yaml.Scalars;

/// <summary>
/// A set of ASCII characters. Most texts are short, and are searched in a plain loop: the framework's vectorised search gains nothing on
/// them, and compiling it takes several milliseconds of every start (ReadyToRun has no code for the wide vectors).
/// </summary>
internal sealed class AsciiSet
{
    /// <summary>From this length on the vectorised search is faster.</summary>
    private const int Long = 64;

    private readonly string _characters;
    private readonly bool[] _contains = new bool[128];
    private SearchValues<char>? _vectorised;

    public AsciiSet(string characters)
    {
        _characters = characters;
        foreach (var character in characters)
        {
            _contains[character] = true;
        }
    }

    public bool Contains(char character)
    {
        var contains = _contains;
        return character < contains.Length && contains[character];
    }

    /// <summary>The index of the first character that is not in the set; -1 when all are.</summary>
    public int IndexOfAnyExcept(ReadOnlySpan<char> text)
    {
        if (text.Length >= Long)
        {
            return text.IndexOfAnyExcept(_vectorised ??= SearchValues.Create(_characters));
        }

        var contains = _contains;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character >= contains.Length || !contains[character])
            {
                return i;
            }
        }

        return -1;
    }
}
