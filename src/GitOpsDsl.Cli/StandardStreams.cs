using System.Text;

namespace GitOpsDsl.Cli;

/// <summary>
/// stdout and stderr as UTF-8, whatever the terminal's locale. Not <see cref="Console.Out"/>: setting that up takes longer than a small
/// render.
/// </summary>
internal static class StandardStreams
{
    public static TextWriter Open(Stream stream) => new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = false };
}
