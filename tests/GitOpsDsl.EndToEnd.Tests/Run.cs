using System.Diagnostics;
using System.Text;

namespace GitOpsDsl.EndToEnd.Tests;

/// <summary>A program that has ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Both streams, for a message or where it does not matter which.</summary>
    public string Text => Out + Error;

    public static Run Dotnet(string folder, params string[] arguments) => Of(folder, "dotnet", arguments);

    /// <summary>Runs a program in a folder, with these variables changed; a null takes one away.</summary>
    public static Run Of(string folder, string program, IEnumerable<string> arguments, params (string Name, string? Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Builds leave no process behind that would outlive the tests.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} still runs after {Limit}");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Fails the test, with all that the program said, unless it exited with this code.</summary>
    public Run Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode}, not {code}:\n{Text}");
        return this;
    }
}
