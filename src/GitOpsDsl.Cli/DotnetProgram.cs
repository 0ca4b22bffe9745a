using System.Diagnostics;

namespace GitOpsDsl.Cli;

/// <summary>Runs the .NET SDK, and keeps what it says.</summary>
internal static class DotnetProgram
{
    /// <returns>Its exit code, its standard output, and that with what it said on stderr.</returns>
    /// <exception cref="UsageException">There is no SDK.</exception>
    public static (int Exit, string Output, string Said) Run(params IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, output + error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new UsageException($"the .NET SDK can't be started ('dotnet': {exception.Message}): is it installed, and on the PATH?");
        }
    }
}
