namespace GitOpsDsl.Rules;

/// <summary>Tokens of an expression in CEL (the language definition's section "Syntax").</summary>
internal sealed class CelLexer(string text)
{
    private const string Escapes = "abfnrtv\\?\"'`xXuU01234567";

    private static readonly string[] Pairs = ["&&", "||", "==", "!=", "<=", ">="];

    private int _next;

    public CelToken Kind { get; private set; }

    /// <summary>The token as it is written.</summary>
    public string Text { get; private set; } = "";

    public void Advance()
    {
        SkipSpace();
        var start = _next;
        Kind = _next == text.Length ? CelToken.End : Read();
        Text = text.Substring(start, _next - start);
    }

    private static bool IsNamePart(char c) => Ascii.IsLetterOrDigit(c) || c == '_';

    private void SkipSpace()
    {
        while (_next < text.Length)
        {
            if (text[_next] == '/' && _next + 1 < text.Length && text[_next + 1] == '/')
            {
                var line = text.IndexOf('\n', _next);
                _next = line < 0 ? text.Length : line;
            }
            else if (text[_next] is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _next++;
            }
            else
            {
                return;
            }
        }
    }

    private CelToken Read()
    {
        var c = text[_next];
        if (QuoteAfterPrefix() is { } prefix)
        {
            return Quoted(prefix);
        }

        if (Ascii.IsLetter(c) || c == '_')
        {
            Skip(IsNamePart);
            return CelToken.Name;
        }

        if (c == '`')
        {
            var end = text.IndexOf('`', _next + 1);
            _next = end < 0 ? text.Length : end + 1;
            return end < 0 ? CelToken.Wrong : CelToken.Name;
        }

        return Ascii.IsDigit(c) || (c == '.' && _next + 1 < text.Length && Ascii.IsDigit(text[_next + 1])) ? Number() : Mark();
    }

    private CelToken Mark()
    {
        if (_next + 1 < text.Length && Array.IndexOf(Pairs, text.Substring(_next, 2)) >= 0)
        {
            _next += 2;
            return CelToken.Mark;
        }

        return "!<>+-*/%?:.,()[]{}".IndexOf(text[_next++]) >= 0 ? CelToken.Mark : CelToken.Wrong;
    }

    private CelToken Number()
    {
        if (text[_next] == '0' && _next + 2 < text.Length && text[_next + 1] is 'x' or 'X' && Ascii.IsHex(text[_next + 2]))
        {
            _next += 2;
            Skip(Ascii.IsHex);
        }
        else
        {
            Skip(Ascii.IsDigit);
            if (_next + 1 < text.Length && text[_next] == '.' && Ascii.IsDigit(text[_next + 1]))
            {
                _next++;
                Skip(Ascii.IsDigit);
            }

            var exponent = _next + (_next + 1 < text.Length && text[_next + 1] is '+' or '-' ? 2 : 1);
            if (exponent < text.Length && text[_next] is 'e' or 'E' && Ascii.IsDigit(text[exponent]))
            {
                _next = exponent;
                Skip(Ascii.IsDigit);
            }
        }

        _next += _next < text.Length && text[_next] is 'u' or 'U' ? 1 : 0;
        var end = _next;
        Skip(IsNamePart);
        return _next > end ? CelToken.Wrong : CelToken.Number;
    }

    /// <summary>How many of the letters r and b stand before a quote here.</summary>
    private int? QuoteAfterPrefix()
    {
        for (var length = 0; length <= 2 && _next + length < text.Length; length++)
        {
            var c = text[_next + length];
            if (c is '"' or '\'')
            {
                return length;
            }

            if (c is not ('r' or 'R' or 'b' or 'B'))
            {
                return null;
            }
        }

        return null;
    }

    private CelToken Quoted(int prefix)
    {
        var isRaw = text.IndexOf("r", _next, prefix, StringComparison.OrdinalIgnoreCase) >= 0;
        var isBytes = text.IndexOf("b", _next, prefix, StringComparison.OrdinalIgnoreCase) >= 0;
        _next += prefix;
        var quote = text[_next];
        var isTriple = string.CompareOrdinal(text, _next, new string(quote, 3), 0, 3) == 0;
        var end = new string(quote, isTriple ? 3 : 1);
        _next += end.Length;
        while (_next < text.Length)
        {
            if (string.CompareOrdinal(text, _next, end, 0, end.Length) == 0)
            {
                _next += end.Length;
                return isBytes ? CelToken.Bytes : CelToken.String;
            }

            if (!isTriple && text[_next] is '\n' or '\r')
            {
                return CelToken.Wrong;
            }

            if (text[_next] == '\\' && !isRaw && (++_next == text.Length || Escapes.IndexOf(text[_next]) < 0))
            {
                return CelToken.Wrong;
            }

            _next++;
        }

        return CelToken.Wrong;
    }

    private void Skip(Func<char, bool> isPart)
    {
        while (_next < text.Length && isPart(text[_next]))
        {
            _next++;
        }
    }
}
