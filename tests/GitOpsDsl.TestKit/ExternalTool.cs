using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace GitOpsDsl.TestKit;

/// <summary>Runs a program that the SDK doesn't bring.</summary>
public static class ExternalTool
{
    private static readonly ConcurrentDictionary<string, bool> Probes = new(StringComparer.Ordinal);

    /// <summary>True where the program is in PATH and exits with 0; asked once for each command line.</summary>
    public static bool Runs(string tool, params string[] arguments) =>
        Probes.GetOrAdd(string.Join('\0', [tool, .. arguments]), _ => Exits(tool, arguments));

    /// <summary>Runs the program with this standard input (UTF-8) and gives back its standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has its standard error.</exception>
    public static string Run(string tool, IReadOnlyList<string> arguments, ReadOnlySpan<byte> input)
    {
        using var process = Start(tool, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{tool} exited with {process.ExitCode}: {error.GetAwaiter().GetResult()}");
    }

    private static bool Exits(string tool, string[] arguments)
    {
        try
        {
            Run(tool, arguments, []);
            return true;
        }
        catch (Exception absent) when (absent is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static Process Start(string tool, IReadOnlyList<string> arguments) =>
        Process.Start(new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        }) ?? throw new InvalidOperationException($"{tool} did not start");
}
