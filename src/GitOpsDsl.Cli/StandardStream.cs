using System.Runtime.InteropServices;
using System.Text;

namespace GitOpsDsl.Cli;

/// <summary>
/// stdout or stderr as UTF-8, whatever the terminal's locale. Neither <see cref="Console.Out"/> nor the console's stream: the first write to
/// either sets up a terminal and its encoding, which takes 3 ms, a third of what a small render may take on top of an empty program (measured).
/// </summary>
/// <param name="descriptor">1 or 2.</param>
/// <param name="open">The portable way, for other systems than Linux and for what goes wrong: it knows what to do then.</param>
/// <param name="flushesLines">Whether a line is seen at once.</param>
internal sealed partial class StandardStream(int descriptor, Func<Stream> open, bool flushesLines) : TextWriter
{
    private const int Product = 1;

    /// <summary>Characters that are kept before they are written.</summary>
    private const int Enough = 16 * 1024;

    private readonly StringBuilder _text = new();
    private Stream? _portable;
    private bool _isRefused;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Whether a person reads it, not a file or a program.</summary>
    public bool IsTerminal => OperatingSystem.IsLinux() ? IsTerminalDevice(descriptor) == 1 : !(descriptor == 1 ? Console.IsOutputRedirected : Console.IsErrorRedirected);

    /// <summary>Called before anything is seen.</summary>
    public Action? BeforeWriting { get; set; }

    /// <summary>What becomes of each line before it is seen.</summary>
    public Func<string, string>? Rewording { get; init; }

    public override void Write(char value)
    {
        _text.Append(value);
        FlushIf(_text.Length >= Enough);
    }

    public override void Write(string? value)
    {
        _text.Append(value);
        FlushIf(_text.Length >= Enough);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        _text.Append(buffer);
        FlushIf(_text.Length >= Enough);
    }

    public override void WriteLine(string? value)
    {
        _text.Append(value is not null && Rewording is not null ? Rewording(value) : value);
        WriteLine();
    }

    public override void WriteLine()
    {
        _text.Append('\n');
        FlushIf(flushesLines || _text.Length >= Enough);
    }

    /// <exception cref="UsageException">The product can't be written: the disk is full, or nobody opened the stream. It is said once.</exception>
    public override void Flush()
    {
        if (_text.Length == 0 || _isRefused)
        {
            return;
        }

        BeforeWriting?.Invoke();
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        while (_portable is null && OperatingSystem.IsLinux() && !rest.IsEmpty && Write(descriptor, rest, rest.Length) is > 0 and var written)
        {
            rest = rest[(int)written..];
        }

        if (!rest.IsEmpty)
        {
            WritePortably(rest);
        }
    }

    private void WritePortably(ReadOnlySpan<byte> rest)
    {
        try
        {
            (_portable ??= open()).Write(rest);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _isRefused = true;
            if (descriptor == Product)
            {
                throw new UsageException($"standard output can't be written: {(exception.InnerException ?? exception).Message}");
            }
        }
    }

    protected override void Dispose(bool disposing) => Flush();

    private void FlushIf(bool isTime)
    {
        if (isTime)
        {
            Flush();
        }
    }

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsTerminalDevice(int file);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, ReadOnlySpan<byte> bytes, nint length);
}
