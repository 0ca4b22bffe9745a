namespace GitOpsDsl.Cli.Reports;

/// <summary>Lines of the files that findings are in; the file of the last call is kept.</summary>
/// <param name="texts">Of files that are not written yet, by their absolute paths.</param>
internal sealed class SourceLines(IReadOnlyDictionary<string, string> texts)
{
    private string? _path;
    private string[] _lines = [];

    /// <summary>Null when the file can't be read or has no such line.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="line">From 1.</param>
    public string? Find(string path, int line)
    {
        if (_path != path)
        {
            _path = path;
            _lines = Read(path);
        }

        return line <= _lines.Length ? _lines[line - 1].TrimEnd('\r') : null;
    }

    private string[] Read(string path)
    {
        if (texts.TryGetValue(path, out var text))
        {
            return text.Split('\n');
        }

        try
        {
            return File.Exists(path) ? File.ReadAllText(path).Split('\n') : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
