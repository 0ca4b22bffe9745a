namespace GitOpsDsl.Facts;

/// <summary>Where the types of a facts text stand, so that each is read when it is first asked for: an object is about a few of them.</summary>
internal sealed class FactsIndex
{
    private readonly string _text;
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeFacts> _types = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public FactsIndex(string text)
    {
        _text = text;
        var number = 1;
        for (var start = 0; start < text.Length; number++)
        {
            var end = EndOfLine(start);
            switch (text[start])
            {
                case 't':
                    var name = Word(start + "type ".Length, end);
                    _names.Add(name);
                    _offsets[name] = start;
                    _lines[name] = number;
                    break;
                case 'k':
                    var words = FactsWords.Split(Line(start, end), number);
                    Kinds.Add(new KindFacts(words[1], words[2], words[3], words[4] == "namespaced", words[5], number));
                    break;
                case 's':
                    var source = FactsWords.Split(Line(start, end), number);
                    (Source, Version) = (source[1], source[2]);
                    break;
            }

            start = end + 1;
        }
    }

    public string Source { get; } = "";

    public string Version { get; } = "";

    public List<KindFacts> Kinds { get; } = [];

    public TypeFacts? Find(string name)
    {
        lock (_types)
        {
            if (!_types.TryGetValue(name, out var type) && _offsets.TryGetValue(name, out var offset))
            {
                _types.Add(name, type = Read(offset, _lines[name]));
            }

            return type;
        }
    }

    public List<TypeFacts> All() => _names.ConvertAll(name => Find(name)!);

    private TypeFacts Read(int start, int number)
    {
        var end = EndOfLine(start);
        var line = new FactsLine(number, false, FactsWords.Split(Line(start, end), number));
        var fields = new List<FieldFacts>();
        while (end + 1 < _text.Length && _text[end + 1] == ' ')
        {
            start = end + 1;
            end = EndOfLine(start);
            number++;
            fields.Add(new FactsLine(number, true, FactsWords.Split(Line(start, end), number)).Field());
        }

        return line.Type(fields);
    }

    private int EndOfLine(int start) => _text.IndexOf('\n', start) is >= 0 and var end ? end : _text.Length;

    private string Line(int start, int end) => _text.Substring(start, end - start);

    private string Word(int start, int end)
    {
        var space = _text.IndexOf(' ', start, end - start);
        return _text.Substring(start, (space < 0 ? end : space) - start);
    }
}
