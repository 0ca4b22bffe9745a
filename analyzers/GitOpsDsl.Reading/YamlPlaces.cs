using YamlDotNet.Core;

namespace GitOpsDsl.Reading;

/// <summary>Where the nodes of a document stand in their file; a node's position is an index into it.</summary>
/// <param name="file">As it was named.</param>
/// <param name="document">The document's place in the file, from 0.</param>
public sealed class YamlPlaces(string file, int document)
{
    private readonly List<(int Line, int Column)> _places = [];

    public string File { get; } = file;

    public int Document { get; } = document;

    public int Count => _places.Count;

    public int Line(int position) => _places[position].Line;

    public int Column(int position) => _places[position].Column;

    /// <summary>Two places for each node: of its key (or, without one, its own), and of its value.</summary>
    public int Add(Mark place)
    {
        _places.Add(((int)place.Line, (int)place.Column));
        return _places.Count - 1;
    }

    /// <summary>Nothing will be added: gives back the memory that is left over.</summary>
    public YamlPlaces Pack()
    {
        _places.TrimExcess();
        return this;
    }
}
