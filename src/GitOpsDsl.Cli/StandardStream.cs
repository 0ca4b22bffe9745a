using System.Text;

namespace GitOpsDsl.Cli;

/// <summary>
/// stdout or stderr as UTF-8, whatever the terminal's locale. Not <see cref="Console.Out"/>: setting that up takes longer than a small
/// render; and most calls print to one of the two only, so none is opened before there is something to print.
/// </summary>
internal sealed class StandardStream(Func<Stream> open) : TextWriter
{
    private TextWriter? _writer;

    public override Encoding Encoding => Writer.Encoding;

    private TextWriter Writer => _writer ??= new StreamWriter(open(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = false };

    public override void Write(char value) => Writer.Write(value);

    public override void Write(string? value) => Writer.Write(value);

    public override void WriteLine(string? value) => Writer.WriteLine(value);

    public override void WriteLine() => Writer.WriteLine();

    public override void Flush() => _writer?.Flush();

    protected override void Dispose(bool disposing) => _writer?.Dispose();
}
