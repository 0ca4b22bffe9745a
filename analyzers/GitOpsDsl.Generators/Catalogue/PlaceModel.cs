namespace GitOpsDsl.Generators.Catalogue;

/// <summary>A place in the author's source: the file as the compiler records it (its path mapped), and the line from 1.</summary>
internal readonly struct PlaceModel(string file, int line) : IEquatable<PlaceModel>
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public bool Equals(PlaceModel other) => File == other.File && Line == other.Line;

    public override bool Equals(object? obj) => obj is PlaceModel other && Equals(other);

    public override int GetHashCode() => Line;
}
