namespace GitOpsDsl.Reading;

/// <summary>A text that is in memory already.</summary>
internal sealed class YamlString(string text) : YamlSource
{
    private readonly StringReader _reader = new(text);

    public override int Peek() => _reader.Peek();

    public override int Read() => _reader.Read();

    public override int Read(char[] buffer, int index, int count) => _reader.Read(buffer, index, count);
}
