namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// What a person at a terminal sees while a command takes longer than a second: its name and the seconds, in one line that goes when there is
/// something else to read.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const string ToStartOfLine = "\r", ClearLine = "\r\x1b[K";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly TextWriter _terminal;
    private readonly string _command;
    private Timer? _timer;
    private int _seconds;
    private bool _isShown;

    /// <param name="terminal">Where it is shown, at once.</param>
    /// <param name="command">The command's name.</param>
    public Progress(TextWriter terminal, string command)
    {
        _terminal = terminal;
        _command = command;
    }

    public Progress Start()
    {
        _timer = new Timer(static progress => ((Progress)progress!).Tick(), this, Second, Second);
        return this;
    }

    /// <summary>A second has gone by.</summary>
    public void Tick()
    {
        lock (_lock)
        {
            _seconds++;
            _isShown = true;
            _terminal.Write($"{ToStartOfLine}{_command}: {_seconds} s");
            _terminal.Flush();
        }
    }

    /// <summary>Makes room for something to read.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_isShown)
            {
                _isShown = false;
                _terminal.Write(ClearLine);
                _terminal.Flush();
            }
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        Clear();
    }
}
