namespace GitOpsDsl.Rules;

/// <summary>Whether a text is JSON (RFC 8259); it is read once, from left to right, and nothing of it is kept.</summary>
internal sealed class JsonText
{
    private const int MaxDepth = 100;

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonText(string text) => _text = text;

    /// <summary>One object, with nothing but white space around it.</summary>
    public static bool IsObject(string text)
    {
        var reader = new JsonText(text);
        reader.Space();
        return reader.Peek() == '{' && reader.Value() && reader._at == text.Length;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(char c)
    {
        var taken = Peek() == c;
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Space()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private bool Value()
    {
        Space();
        var valid = _depth < MaxDepth && Peek() switch
        {
            '{' => Entries('}', isMap: true),
            '[' => Entries(']', isMap: false),
            '"' => Text(),
            't' => Word("true"),
            'f' => Word("false"),
            'n' => Word("null"),
            _ => Number(),
        };
        Space();
        return valid;
    }

    private bool Entries(char end, bool isMap)
    {
        _at++;
        _depth++;
        Space();
        var valid = Take(end);
        while (!valid)
        {
            if (isMap && !(Text() && Colon()))
            {
                return false;
            }

            if (!Value())
            {
                return false;
            }

            valid = Take(end);
            if (!valid && !Take(','))
            {
                return false;
            }

            Space();
        }

        _depth--;
        return true;
    }

    private bool Colon()
    {
        Space();
        return Take(':');
    }

    private bool Word(string word)
    {
        var valid = string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;
        _at += valid ? word.Length : 0;
        return valid;
    }

    private bool Text()
    {
        if (!Take('"'))
        {
            return false;
        }

        while (Peek() >= ' ')
        {
            var c = _text[_at++];
            if (c == '"')
            {
                return true;
            }

            if (c == '\\' && !Escape())
            {
                return false;
            }
        }

        return false;
    }

    private bool Escape()
    {
        if (!Take('u'))
        {
            return "\"\\/bfnrt".IndexOf(Peek()) >= 0 && _at++ < _text.Length;
        }

        for (var digits = 0; digits < 4; digits++, _at++)
        {
            if (!Ascii.IsHex(Peek()))
            {
                return false;
            }
        }

        return true;
    }

    private bool Number()
    {
        Take('-');
        if (!Take('0') && !Digits())
        {
            return false;
        }

        if (Take('.') && !Digits())
        {
            return false;
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            return Digits();
        }

        return true;
    }

    private bool Digits()
    {
        var start = _at;
        while (Ascii.IsDigit(Peek()))
        {
            _at++;
        }

        return _at > start;
    }
}
