using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using GitOpsDsl.Yaml.Scalars;

namespace GitOpsDsl.Yaml;

/// <summary>
/// Writes YAML as UTF-8 into a buffer of its own, in block style as kubectl prints it: two spaces a mapping level, a list's dashes in its
/// key's column, a mapping in a list starting on the dash's line. All state is in the instance and nothing is allocated for a scalar, only
/// when the buffer grows. A mutable struct: pass it by reference.
/// </summary>
/// <remarks>
/// Calls nest as the document does, which debug builds assert: <c>Key Value</c>, <c>Key BeginMap … EndMap</c>, <c>Key BeginList Item Value … EndList</c>.
/// A document is a mapping whose keys are written directly, or a list whose items are.
/// </remarks>
public struct Utf8YamlWriter
{
    internal const int IndentStep = 2;

    /// <summary>Readers look no further than this for the colon of a simple key (YAML 1.2, 7.4.2; libyaml counts characters, this counts bytes).</summary>
    private const int MaxSimpleKey = 1024;

    /// <summary>Digits and sign of the longest 64-bit integer.</summary>
    private const int MaxInteger = 20;

    private Utf8Buffer _buffer;
    private int _indent;
    private WriterPosition _position;

    /// <summary>A writer with a buffer of 16 KiB.</summary>
    public Utf8YamlWriter()
        : this(16 * 1024)
    {
    }

    /// <summary>A writer with a buffer of this many bytes, which grows when it must.</summary>
    public Utf8YamlWriter(int capacity) => _buffer = new Utf8Buffer(capacity);

    /// <summary>Who hears which record wrote which bytes; null unless someone asks.</summary>
    public IYamlTrace? Trace { get; set; }

    /// <summary>Who hears the values themselves; null unless someone asks.</summary>
    public IYamlListener? Listener { get; set; }

    /// <summary>Bytes written.</summary>
    public readonly int Length => _buffer.Length;

    /// <summary>The bytes written, valid until the next write.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.Written;

    /// <summary>Bytes of line break and indentation before the next entry; none at the start of a document or on the dash's line.</summary>
    private readonly int LineBreak => _position == WriterPosition.Entry ? 1 + _indent : 0;

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Reset()
    {
        _buffer.Length = 0;
        _indent = 0;
        _position = WriterPosition.DocumentStart;
    }

    /// <summary>Starts a document, with <c>---</c> before every one but the first.</summary>
    public void BeginDocument()
    {
        if (_buffer.Length > 0)
        {
            _buffer.Append("---\n"u8);
        }

        _indent = 0;
        _position = WriterPosition.DocumentStart;
        Listener?.BeginDocument(_buffer.Length);
    }

    /// <summary>Ends the document with a line break; one with nothing in it is <c>{}</c>.</summary>
    public void EndDocument()
    {
        Debug.Assert(_indent == 0 && _position is WriterPosition.DocumentStart or WriterPosition.Entry, "a collection is open, or a key has no value");
        _buffer.Append(_position == WriterPosition.DocumentStart ? "{}\n"u8 : "\n"u8);
        Listener?.EndDocument();
    }

    /// <summary>A whole document as it is, with <c>---</c> before it if it is not the first. It must end with a line break.</summary>
    /// <remarks><see cref="Listener"/> does not hear what is in it.</remarks>
    public void Document(ReadOnlySpan<byte> verbatim)
    {
        if (_buffer.Length > 0)
        {
            _buffer.Append("---\n"u8);
        }

        _buffer.Append(verbatim);
    }

    /// <summary>A key that is known to be safe as plain text, with its colon: <c>"replicas:"u8</c>.</summary>
    public void Key(ReadOnlySpan<byte> keyWithColon)
    {
        Debug.Assert(_position != WriterPosition.Key, "a key has no value");
        _buffer.AppendEntry(LineBreak, keyWithColon);
        _position = WriterPosition.Key;
        Listener?.Key(keyWithColon[..^1]);
    }

    /// <summary>Any key, quoted where needed.</summary>
    /// <exception cref="YamlValueException">A surrogate stands alone.</exception>
    public void Key(string key)
    {
        Debug.Assert(_position != WriterPosition.Key, "a key has no value");
        _buffer.AppendLineBreak(LineBreak);
        var start = _buffer.Length;
        if (PlainScalar.IsSafe(key))
        {
            _buffer.AppendAscii(key);
        }
        else
        {
            AppendDoubleQuoted(key);
        }

        if (_buffer.Length - start > MaxSimpleKey)
        {
            _buffer.Insert(start, "? "u8);
            _buffer.AppendLineBreak(1 + _indent);
        }

        _buffer.Append(": "u8);
        _position = WriterPosition.Key;
        Listener?.Key(key);
    }

    /// <summary>The dash of a list item; a value or a collection follows.</summary>
    public void Item()
    {
        Debug.Assert(_position != WriterPosition.Key, "a key has no value");
        _buffer.AppendEntry(LineBreak, "-"u8);
        _position = WriterPosition.Item;
    }

    /// <summary>A string, in the style that every reader gives back unchanged.</summary>
    /// <exception cref="YamlValueException">A surrogate stands alone.</exception>
    public void Value(string value)
    {
        BeginValue();
        Listener?.Value(value, _buffer.Length);
        if (PlainScalar.IsSafe(value))
        {
            _buffer.AppendAscii(value);
        }
        else if (value.Contains('\n') && LiteralScalar.IsSafe(value))
        {
            var indent = _indent + IndentStep;
            _buffer.Length += LiteralScalar.Write(value, indent, _buffer.Reserve(LiteralScalar.MaxLength(value, indent)));
        }
        else
        {
            AppendDoubleQuoted(value);
        }
    }

    /// <summary>An integer, in decimal digits.</summary>
    public void Value(long value)
    {
        BeginValue();
        Listener?.Value(value, _buffer.Length);
        Utf8Formatter.TryFormat(value, _buffer.Reserve(MaxInteger), out var written);
        _buffer.Length += written;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public void Value(bool value)
    {
        BeginValue();
        Listener?.Value(value, _buffer.Length);
        _buffer.Append(value ? "true"u8 : "false"u8);
    }

    /// <summary>A number, in the fewest digits that read back as the same one.</summary>
    /// <exception cref="YamlValueException">The number is infinite or not a number, which Kubernetes (JSON) can't hold.</exception>
    public void Value(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new YamlValueException($"{value.ToString(CultureInfo.InvariantCulture)} is not a finite number");
        }

        BeginValue();
        Listener?.Value(value, _buffer.Length);
        _buffer.Length += NumberScalar.Write(value, _buffer.Reserve(NumberScalar.MaxLength));
    }

    /// <summary><c>null</c>.</summary>
    public void Null()
    {
        BeginValue();
        Listener?.Null(_buffer.Length);
        _buffer.Append("null"u8);
    }

    /// <summary>A text that is known to be safe as it is, plain or in double quotes without escapes, such as an enum member's.</summary>
    public void Plain(ReadOnlySpan<byte> value)
    {
        BeginValue();
        Listener?.Value(value, _buffer.Length);
        _buffer.Append(value);
    }

    /// <summary>A number in the digits that JSON has for it.</summary>
    public void Number(ReadOnlySpan<byte> digits)
    {
        BeginValue();
        Listener?.Number(digits, _buffer.Length);
        _buffer.Append(digits);
    }

    /// <summary>Opens a mapping as the value of the key or item just written.</summary>
    public YamlMark BeginMap()
    {
        var mark = BeginCollection(_position == WriterPosition.DocumentStart ? 0 : IndentStep);
        Listener?.BeginMap(_buffer.Length + LineBreak);
        return mark;
    }

    /// <summary>Closes a mapping; an empty one is <c>{}</c>.</summary>
    public void EndMap(YamlMark mark)
    {
        EndCollection(mark, "{}"u8);
        Listener?.EndMap();
    }

    /// <summary>Opens a list as the value of the key or item just written.</summary>
    public YamlMark BeginList()
    {
        var mark = BeginCollection(_position == WriterPosition.Item ? IndentStep : 0);
        Listener?.BeginList(_buffer.Length + LineBreak);
        return mark;
    }

    /// <summary>Closes a list; an empty one is <c>[]</c>.</summary>
    public void EndList(YamlMark mark)
    {
        EndCollection(mark, "[]"u8);
        Listener?.EndList();
    }

    /// <summary>Tells <see cref="Trace"/>, if there is one, that this record writes the open mapping's entries from here on.</summary>
    public readonly void Source(object record) => Trace?.Source(record, _buffer.Length + LineBreak, _indent);

    private YamlMark BeginCollection(int deeper)
    {
        Debug.Assert(_position != WriterPosition.Entry, "a collection is the value of a key or an item");
        if (_position == WriterPosition.Key)
        {
            // Its entries go on lines of their own: no space after the colon.
            _buffer.Length--;
            _position = WriterPosition.Entry;
        }

        var mark = new YamlMark(_buffer.Length, _indent);
        _indent += deeper;
        return mark;
    }

    private void EndCollection(YamlMark mark, ReadOnlySpan<byte> empty)
    {
        Debug.Assert(_position != WriterPosition.Key, "a key has no value");
        if (_buffer.Length == mark.Length)
        {
            _buffer.Append(_position == WriterPosition.Entry ? " "u8 : []);
            _buffer.Append(empty);
        }

        _indent = mark.Indent;
        _position = WriterPosition.Entry;
    }

    private void BeginValue()
    {
        Debug.Assert(_position != WriterPosition.Entry, "a scalar is the value of a key or an item");
        _position = WriterPosition.Entry;
    }

    private void AppendDoubleQuoted(ReadOnlySpan<char> text) =>
        _buffer.Length += DoubleQuotedScalar.Write(text, _buffer.Reserve(DoubleQuotedScalar.MaxLength(text.Length)));
}
