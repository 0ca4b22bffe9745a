namespace GitOpsDsl.Rules;

/// <summary>
/// Writes a <see cref="NodeDocument"/>, in document order: each value of a map after its <see cref="Key"/>. Can be used again after
/// <see cref="Build"/>, and keeps its memory. A host should pass the same string object for the same key where it can.
/// </summary>
/// <param name="tape">Where documents are made; without one, each gets memory of its own.</param>
public sealed class NodeDocumentBuilder(NodeTape? tape = null)
{
    private const int InitialLength = 256;

    private NodeRecord[] _records = new NodeRecord[tape is null ? InitialLength : 0];
    private int _generation;
    private int _first;
    private int _count;
    private int _open = -1;
    private string? _key;

    /// <summary>How many maps and lists are open; a host that reads what others wrote should set itself a limit.</summary>
    public int Depth { get; private set; }

    /// <param name="position">Where the value stands, in the host's own terms; comes back as <see cref="Node.Position"/>.</param>
    public void BeginMap(int position = 0) => Open(NodeKind.Map, position);

    public void EndMap() => Close(NodeKind.Map);

    public void BeginList(int position = 0) => Open(NodeKind.List, position);

    public void EndList() => Close(NodeKind.List);

    /// <summary>The key of the value that follows.</summary>
    public void Key(string name)
    {
        Require(_open >= 0 && _records[_open].Kind == NodeKind.Map && _key is null, "a key stands in a map, before its value");
        _key = name;
    }

    public void String(string value, int position = 0) => Add(NodeKind.String, position).Text = value;

    public void Integer(long value, int position = 0) => Add(NodeKind.Integer, position).Bits = value;

    public void Float(double value, int position = 0) => Add(NodeKind.Float, position).Bits = BitConverter.DoubleToInt64Bits(value);

    public void Boolean(bool value, int position = 0) => Add(NodeKind.Boolean, position).Bits = value ? 1 : 0;

    public void Null(int position = 0) => Add(NodeKind.Null, position);

    /// <summary>A value that the host can't know.</summary>
    public void Unknown(int position = 0) => Add(NodeKind.Unknown, position);

    /// <summary>The open map or list may have more than the host knows (a spread, an entry whose key is a variable).</summary>
    public void MarkPartial()
    {
        Require(_open >= 0, "only a map or a list can be partial");
        _records[_open].MarkPartial();
    }

    /// <summary>The document; an empty one is null.</summary>
    /// <param name="source">Comes back as <see cref="NodeDocument.Source"/>.</param>
    /// <param name="isPart">It is no object but a value in one, for <see cref="RuleEngine.CheckPart"/>.</param>
    public NodeDocument Build(object? source = null, bool isPart = false)
    {
        Require(_open < 0, "a map or a list is still open");
        if (_count == _first)
        {
            Null();
        }

        if (tape is null)
        {
            var records = new NodeRecord[_count];
            Array.Copy(_records, records, _count);
            Reset();
            return new NodeDocument(records, 0, records.Length, source, isPart);
        }

        var document = new NodeDocument(_records, _first, _count - _first, source, isPart);
        _first = _count;
        return document;
    }

    /// <summary>Forgets what was written, after an error in the middle of a document.</summary>
    public void Reset()
    {
        // The strings of this document must not live as long as the builder.
        Array.Clear(_records, _first, _count - _first);
        (_count, _open, _key, Depth) = (_first, -1, null, 0);
    }

    private void Open(NodeKind kind, int position)
    {
        Add(kind, position);
        _open = _count - 1;
        Depth++;
    }

    private void Close(NodeKind kind)
    {
        Require(_open >= 0 && _records[_open].Kind == kind && _key is null, "what ends is not what is open");
        _records[_open].End = _count;
        _open = _records[_open].Parent;
        Depth--;
    }

    private ref NodeRecord Add(NodeKind kind, int position)
    {
        if (_open < 0)
        {
            Require(_count == _first, "a document has one root");
            Renew();
        }
        else
        {
            Require(_key is null == (_records[_open].Kind == NodeKind.List), "a value of a map needs a key, an item of a list has none");
            _records[_open].CountChild();
        }

        if (_count == _records.Length)
        {
            Grow();
        }

        _records[_count] = new NodeRecord(kind, _open, _key, position);
        _key = null;
        return ref _records[_count++];
    }

    /// <summary>Memory that was taken back in the meantime is no longer this builder's.</summary>
    private void Renew()
    {
        if (tape is not null && tape.Generation != _generation)
        {
            (_records, _first, _count, _generation) = (new NodeRecord[0], 0, 0, tape.Generation);
        }
    }

    private void Grow()
    {
        if (tape is null)
        {
            Array.Resize(ref _records, _count * 2);
            return;
        }

        // The document that was begun goes on where it can stand as a whole.
        var length = _count - _first;
        var larger = tape.Next(2 * length + InitialLength);
        Array.Copy(_records, _first, larger, 0, length);
        for (var i = 0; i < length; i++)
        {
            larger[i].Move(-_first);
        }

        _open = _open < 0 ? _open : _open - _first;
        (_records, _first, _count) = (larger, 0, length);
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}
