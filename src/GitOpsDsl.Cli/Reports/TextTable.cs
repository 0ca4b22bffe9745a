namespace GitOpsDsl.Cli.Reports;

/// <summary>Rows in aligned columns, as kubectl prints them.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    /// <param name="cells">One a heading.</param>
    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            var line = string.Concat(row.Select((cell, column) => cell.PadRight(widths[column] + 3)));
            output.WriteLine(line.TrimEnd());
        }
    }
}
