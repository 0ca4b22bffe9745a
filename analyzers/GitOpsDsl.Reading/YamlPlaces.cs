namespace GitOpsDsl.Reading;

/// <summary>Where the nodes of a document stand in their file; a node's position is an index into it.</summary>
/// <param name="file">As it was named.</param>
/// <param name="document">The document's place in the file, from 0.</param>
public sealed class YamlPlaces(string file, int document)
{
    private readonly List<int> _lines = [];
    private readonly List<int> _columns = [];

    public string File { get; } = file;

    public int Document { get; } = document;

    public int Count => _lines.Count;

    public int Line(int position) => _lines[position];

    public int Column(int position) => _columns[position];

    /// <summary>Two places for each node: of its key (or, without one, its own), and of its value.</summary>
    public int Add(long line, long column)
    {
        _lines.Add((int)line);
        _columns.Add((int)column);
        return _lines.Count - 1;
    }
}
