using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>
/// Reads the shapes of <see cref="TokenShapes"/>: a small part of the language of regular expressions (characters, escapes, classes,
/// counts), small enough that a match never goes back.
/// </summary>
internal static class TokenShapeParser
{
    public static TokenPart[] Parse(string shape, bool ignoreCase)
    {
        var parts = new List<TokenPart>();
        var place = 0;
        while (place < shape.Length)
        {
            var set = Atom(shape, ref place, out var literal);
            var (least, most) = Count(shape, ref place);
            parts.Add(new TokenPart(ignoreCase ? set.IgnoringCase() : set, least, most, least == 1 && most == 1 ? literal : null));
        }

        return [.. parts];
    }

    /// <param name="literal">Where it can be one character only.</param>
    private static CharacterSet Atom(string shape, ref int place, out char? literal)
    {
        var c = shape[place++];
        literal = null;
        switch (c)
        {
            case '[':
                return Class(shape, ref place);
            case '\\':
                return Escape(shape[place++], out literal);
            default:
                literal = c;
                return default(CharacterSet).With(c);
        }
    }

    private static CharacterSet Escape(char c, out char? literal)
    {
        literal = c is 'd' or 'w' ? null : c;
        return c switch
        {
            'd' => default(CharacterSet).With('0', '9'),
            'w' => default(CharacterSet).With('0', '9').With('A', 'Z').With('a', 'z').With('_'),
            _ => default(CharacterSet).With(c),
        };
    }

    private static CharacterSet Class(string shape, ref int place)
    {
        var set = default(CharacterSet);
        while (shape[place] != ']')
        {
            if (shape[place] == '\\')
            {
                set = Union(set, Escape(shape[place + 1], out _));
                place += 2;
            }
            else if (shape[place + 1] == '-' && shape[place + 2] != ']')
            {
                set = set.With(shape[place], shape[place + 2]);
                place += 3;
            }
            else
            {
                set = set.With(shape[place++]);
            }
        }

        place++;
        return set;
    }

    private static CharacterSet Union(CharacterSet set, CharacterSet other)
    {
        for (var c = '\0'; c < 128; c++)
        {
            set = other.Contains(c) ? set.With(c) : set;
        }

        return set;
    }

    /// <summary><c>{3}</c>, <c>{3,5}</c> or <c>{3,}</c>; once where there is none.</summary>
    private static (int Least, int Most) Count(string shape, ref int place)
    {
        if (place == shape.Length || shape[place] != '{')
        {
            return (1, 1);
        }

        var end = shape.IndexOf('}', place);
        var counts = shape.Substring(place + 1, end - place - 1).Split(',');
        place = end + 1;
        var least = int.Parse(counts[0], CultureInfo.InvariantCulture);
        return (least, counts.Length == 1 ? least : counts[1].Length == 0 ? int.MaxValue : int.Parse(counts[1], CultureInfo.InvariantCulture));
    }
}
