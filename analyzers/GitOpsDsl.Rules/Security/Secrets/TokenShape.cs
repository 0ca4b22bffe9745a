namespace GitOpsDsl.Rules;

/// <summary>A token of one provider, known by its fixed parts and by how random the rest is.</summary>
internal sealed class TokenShape : SecretKind
{
    private const string Example = "EXAMPLE";

    private readonly TokenPart[] _parts;
    private readonly string[] _anchors;
    private readonly double _floor;
    private readonly int _before;

    /// <param name="shape">
    /// In the language of <see cref="TokenShapeParser"/>; its anchor is the longest literal before a part of no fixed length.
    /// </param>
    /// <param name="floor">Bits a character: what is not more random than that is no token.</param>
    public TokenShape(string name, string shape, double floor = 0, TokenEdge edge = TokenEdge.None, bool ignoreCase = false)
        : base(name)
    {
        Shape = shape;
        IgnoresCase = ignoreCase;
        _parts = TokenShapeParser.Parse(shape, ignoreCase);
        var (first, count) = LongestLiteral();
        var anchor = new char[count];
        for (var i = 0; i < count; i++)
        {
            anchor[i] = _parts[first + i].Literal!.Value;
        }

        _anchors = [new string(anchor).ToLowerInvariant()];
        for (var i = 0; i < first; i++)
        {
            _before += _parts[i].Least;
        }

        _floor = floor;
        Edge = edge;
    }

    public string Shape { get; }

    public bool IgnoresCase { get; }

    public TokenEdge Edge { get; }

    public override IReadOnlyList<string> Anchors => _anchors;

    public override bool HasTellingStart => _before == 0;

    public override SecretMatch? Match(string text, int start, int end)
    {
        var from = start - _before;
        if (from < 0 || !HasStart(text, from))
        {
            return null;
        }

        var place = from;
        foreach (var part in _parts)
        {
            var read = 0;
            while (read < part.Most && place < text.Length && part.Set.Contains(text[place]))
            {
                read++;
                place++;
            }

            if (read < part.Least)
            {
                return null;
            }
        }

        return HasEnd(text, place) && IsRandom(text.Substring(from, place - from)) ? new SecretMatch(this, text, from, place - from) : null;
    }

    /// <summary>It is above the floor, and none of the examples that documentation uses.</summary>
    public bool IsRandom(string token) =>
        Entropy.Of(token, 0, token.Length) > _floor && !token.EndsWith(Example, StringComparison.Ordinal);

    private (int First, int Count) LongestLiteral()
    {
        var (best, length) = (0, 0);
        for (var i = 0; i < _parts.Length && _parts[i].IsFixed; i++)
        {
            var count = 0;
            while (i + count < _parts.Length && _parts[i + count].Literal is not null)
            {
                count++;
            }

            (best, length) = count > length ? (i, count) : (best, length);
        }

        return (best, length);
    }

    private bool HasStart(string text, int from) =>
        from == 0
        || (((Edge & TokenEdge.WordStart) == 0 || !IsWord(text[from - 1]))
            && ((Edge & TokenEdge.Delimited) == 0 || IsQuote(text[from - 1]) || text[from - 1] is '\\' or '>' or '=' or ':' or '(' or ',' or ')'));

    private bool HasEnd(string text, int place) =>
        place == text.Length
        || (((Edge & TokenEdge.WordEnd) == 0 || !IsWord(text[place]))
            && ((Edge & TokenEdge.Terminator) == 0 || IsTerminator(text, place))
            && ((Edge & TokenEdge.Delimited) == 0 || IsQuote(text[place]) || text[place] is '\\' or '<' or ')' or ','));

    private static bool IsWord(char c) => c == '_' || Ascii.IsLetterOrDigit(c);

    private static bool IsQuote(char c) => c is '`' or '\'' or '"' || char.IsWhiteSpace(c);

    private static bool IsTerminator(string text, int place) =>
        IsQuote(text[place]) || text[place] == ';' || (text[place] == '\\' && place + 1 < text.Length && text[place + 1] is 'n' or 'r');
}
