namespace GitOpsDsl.Cli.Reports;

/// <summary>Lines of the files that findings are in; the file of the last call is kept.</summary>
internal sealed class SourceLines
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

    private static string[] Read(string path)
    {
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
