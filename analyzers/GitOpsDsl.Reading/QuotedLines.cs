namespace GitOpsDsl.Reading;

/// <summary>
/// Indents the lines that continue a text in double quotes and are indented too little. YamlDotNet refuses those ("wrong indentation"), as YAML 1.2
/// does; go-yaml, which kubectl and the API server read with, takes them and has written them into many published definitions. Spaces at the start
/// of such a line mean nothing.
/// </summary>
internal sealed class QuotedLines(YamlSource source) : TextReader
{
    private readonly QuoteScanner _scanner = new();
    private readonly char[] _read = new char[4 << 10];
    private char[] _given = new char[8 << 10];
    private int _count;
    private int _next;

    /// <inheritdoc cref="QuoteScanner.HasTemplate"/>
    public bool HasTemplate => _scanner.HasTemplate;

    public override int Peek() => _next < _count || Fill() ? _given[_next] : -1;

    public override int Read() => _next < _count || Fill() ? _given[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || (_next == _count && !Fill()))
        {
            return 0;
        }

        var taken = Math.Min(count, _count - _next);
        Array.Copy(_given, _next, buffer, index, taken);
        _next += taken;
        return taken;
    }

    private bool Fill()
    {
        var read = source.Read(_read, 0, _read.Length);
        (_next, _count) = (0, 0);
        for (var i = 0; i < read; i++)
        {
            var missing = _scanner.Missing(_read[i]);
            if (_count + missing >= _given.Length)
            {
                Array.Resize(ref _given, Math.Max(2 * _given.Length, _count + missing + 1));
            }

            for (; missing > 0; missing--)
            {
                _given[_count++] = ' ';
            }

            _given[_count++] = _read[i];
        }

        return _count > 0;
    }
}
