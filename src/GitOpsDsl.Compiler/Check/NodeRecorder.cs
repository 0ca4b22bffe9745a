using System.Globalization;
using GitOpsDsl.Rules;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Compiler.Check;

/// <summary>
/// What rules see of an object, taken down while its YAML is written, so that nothing is read back. A node's position is its offset in the
/// bytes of its document.
/// </summary>
internal sealed class NodeRecorder : IYamlListener
{
    private readonly NodeTape _tape = new();
    private readonly NodeDocumentBuilder _builder;
    private readonly Utf8Names _names = new();
    private int _start;

    public NodeRecorder() => _builder = new(_tape);

    /// <summary>The document that was written last.</summary>
    public NodeDocument Take() => _builder.Build();

    /// <summary>Forgets all documents: none of them may be used again.</summary>
    public void Reuse() => _tape.Reuse();

    /// <summary>Forgets a document that could not be written to its end.</summary>
    public void Reset() => _builder.Reset();

    public void BeginDocument(int offset)
    {
        _start = offset;
        _builder.BeginMap();
    }

    public void EndDocument() => _builder.EndMap();

    public void Key(ReadOnlySpan<byte> key) => _builder.Key(_names.Get(key));

    public void Key(string key) => _builder.Key(key);

    public void BeginMap(int offset) => _builder.BeginMap(offset - _start);

    public void EndMap() => _builder.EndMap();

    public void BeginList(int offset) => _builder.BeginList(offset - _start);

    public void EndList() => _builder.EndList();

    public void Value(string value, int offset) => _builder.String(value, offset - _start);

    public void Value(ReadOnlySpan<byte> text, int offset) => _builder.String(_names.Get(text is [(byte)'"', .. var quoted, (byte)'"'] ? quoted : text), offset - _start);

    public void Value(long value, int offset) => _builder.Integer(value, offset - _start);

    public void Value(bool value, int offset) => _builder.Boolean(value, offset - _start);

    public void Value(double value, int offset) => _builder.Float(value, offset - _start);

    public void Number(ReadOnlySpan<byte> digits, int offset)
    {
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            _builder.Integer(integer, offset - _start);
        }
        else
        {
            _builder.Float(double.Parse(digits, CultureInfo.InvariantCulture), offset - _start);
        }
    }

    public void Null(int offset) => _builder.Null(offset - _start);
}
