namespace GitOpsDsl.Rules;

/// <summary>Finds all of many words in one pass over a text, without regard to the case of ASCII letters.</summary>
internal sealed class AnchorAutomaton
{
    private readonly byte[] _symbols = new byte[128];
    private readonly int _symbolCount = 1;
    private readonly ushort[] _next;
    private readonly Anchor[][] _found;

    /// <param name="words">Of each owner, in lower case and ASCII.</param>
    public AnchorAutomaton(IReadOnlyList<string>[] words)
    {
        var states = 1;
        foreach (var word in words.SelectMany(static list => list))
        {
            states += word.Length;
            foreach (var c in word)
            {
                if (_symbols[c] == 0)
                {
                    _symbols[c] = _symbols[char.ToUpperInvariant(c)] = (byte)_symbolCount++;
                }
            }
        }

        _next = new ushort[states * _symbolCount];
        _found = new Anchor[states][];
        var used = 1;
        for (var owner = 0; owner < words.Length; owner++)
        {
            foreach (var word in words[owner])
            {
                Add(word, owner, ref used);
            }
        }

        Link(used);
    }

    public int Next(int state, char c) => _next[(state * _symbolCount) + (c < 128 ? _symbols[c] : 0)];

    /// <summary>The words that end there.</summary>
    public Anchor[] FoundAt(int state) => _found[state];

    private void Add(string word, int owner, ref int used)
    {
        var state = 0;
        foreach (var c in word)
        {
            ref var next = ref _next[(state * _symbolCount) + _symbols[c]];
            state = next == 0 ? next = (ushort)used++ : next;
        }

        _found[state] = [.. _found[state] ?? [], new Anchor(owner, word.Length)];
    }

    /// <summary>Breadth first: where a word can't go on, its longest end that begins another one does.</summary>
    private void Link(int states)
    {
        var fails = new int[states];
        var queue = new int[states];
        for (var (place, end) = (0, 1); place < end; place++)
        {
            var state = queue[place];
            _found[state] = [.. _found[state] ?? [], .. state == 0 ? [] : _found[fails[state]]];
            for (var symbol = 0; symbol < _symbolCount; symbol++)
            {
                ref var next = ref _next[(state * _symbolCount) + symbol];
                var fallback = state == 0 ? (ushort)0 : _next[(fails[state] * _symbolCount) + symbol];
                if (next == 0)
                {
                    next = fallback;
                }
                else
                {
                    fails[next] = fallback;
                    queue[end++] = next;
                }
            }
        }
    }

    /// <summary>Whose word it is, and how long.</summary>
    internal sealed class Anchor(int owner, int length)
    {
        public int Owner { get; } = owner;

        public int Length { get; } = length;
    }
}
