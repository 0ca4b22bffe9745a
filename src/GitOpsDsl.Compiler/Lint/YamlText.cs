using System.Buffers;
using System.Text.Unicode;
using GitOpsDsl.Reading;

namespace GitOpsDsl.Compiler.Lint;

/// <summary>
/// The text of a file, read as it is asked for: UTF-8 and nothing else, with or without a byte order mark. Keeps count of lines, so that
/// what is no text is refused with its place, and sees to it that nobody waits for the end of a value that has none.
/// </summary>
/// <param name="file">As messages name it.</param>
/// <param name="stream">Stays the caller's.</param>
internal sealed class YamlText(string file, Stream stream) : YamlSource
{
    /// <summary>etcd takes objects of 1.5 MiB, and the API server requests of 3 MiB.</summary>
    private const int MaxValue = 4 << 20;

    /// <summary>What go-yaml refuses as well. The parser takes a NUL for the end of the text, and would read half a binary file.</summary>
    private static readonly SearchValues<char> NoText =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code).Where(static c => c is not ('\t' or '\n' or '\r'))]);

    private readonly byte[] _bytes = new byte[32 << 10];
    private readonly char[] _chars = new char[32 << 10];
    private int _byteCount;
    private int _charCount;
    private int _next;
    private bool _isStarted;
    private bool _isAtEnd;
    private string? _fault;
    private int _sinceValue;

    /// <summary>Of the first character in the buffer.</summary>
    private int _line = 1;
    private int _column = 1;

    /// <summary>A value was taken from the text: the next one may be long again.</summary>
    public override void ValueEnded() => _sinceValue = 0;

    public override int Peek() => _next < _charCount || Fill() ? _chars[_next] : -1;

    public override int Read() => _next < _charCount || Fill() ? _chars[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || (_next == _charCount && !Fill()))
        {
            return 0;
        }

        var taken = Math.Min(count, _charCount - _next);
        _chars.AsSpan(_next, taken).CopyTo(buffer.AsSpan(index));
        _next += taken;
        return taken;
    }

    /// <summary>False at the end.</summary>
    private bool Fill()
    {
        Advance();
        if (_fault is not null)
        {
            throw new YamlInputException(file, _line, _column, _fault);
        }

        while (_charCount == 0 && !_isAtEnd && _fault is null)
        {
            var read = stream.Read(_bytes, _byteCount, _bytes.Length - _byteCount);
            _isAtEnd = read == 0;
            _byteCount += read;
            if (_isStarted || _byteCount >= 4 || _isAtEnd)
            {
                Start();
                Decode();
            }
        }

        return _charCount > 0 || (_fault is not null && Fill());
    }

    /// <summary>What was in the buffer has been read.</summary>
    private void Advance()
    {
        var read = _chars.AsSpan(0, _charCount);
        var lastEnd = read.LastIndexOf('\n');
        _column = lastEnd < 0 ? _column + read.Length : read.Length - lastEnd;
        _line += read.Count('\n');
        _sinceValue += read.Length;
        _charCount = _next = 0;
        if (_sinceValue > MaxValue)
        {
            _fault = $"a value is longer than {MaxValue >> 20} MiB";
        }
    }

    private void Start()
    {
        var bytes = _bytes.AsSpan(0, _byteCount);
        if (_isStarted)
        {
            return;
        }

        _isStarted = true;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            Drop(3);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            _fault = "the file is UTF-16: save it as UTF-8";
        }
    }

    private void Decode()
    {
        if (_fault is not null)
        {
            return;
        }

        var status = Utf8.ToUtf16(_bytes.AsSpan(0, _byteCount), _chars, out var read, out _charCount, replaceInvalidSequences: false, _isAtEnd);
        if (status == OperationStatus.InvalidData)
        {
            _fault = $"the byte 0x{_bytes[read]:X2} is not UTF-8: save the file as UTF-8";
        }

        // Whether spaces end a line that is otherwise blank must be seen before they are given out.
        var spaces = _charCount - _chars.AsSpan(0, _charCount).TrimEnd(' ').Length;
        if (!_isAtEnd && spaces < _charCount)
        {
            (_charCount, read) = (_charCount - spaces, read - spaces);
        }

        Drop(read);
        _charCount = BlankLines.Trim(_chars.AsSpan(0, _charCount), isLineStart: _column == 1);
        if (_chars.AsSpan(0, _charCount).IndexOfAny(NoText) is >= 0 and var at)
        {
            (_charCount, _fault) = (at, $"the control character U+{(int)_chars[at]:X4} is no text");
        }
    }

    private void Drop(int count)
    {
        _bytes.AsSpan(count, _byteCount - count).CopyTo(_bytes);
        _byteCount -= count;
    }
}
