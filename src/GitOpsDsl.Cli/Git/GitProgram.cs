using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace GitOpsDsl.Cli.Git;

/// <summary>Runs git in one folder.</summary>
/// <param name="folder">Where.</param>
/// <param name="index">An index of its own, so that the one of the checkout stays as it is; null for that one.</param>
internal sealed class GitProgram(string folder, string? index = null)
{
    /// <summary>Runs git to its end.</summary>
    /// <param name="input">What it reads; written while its output is read, so that neither waits for the other.</param>
    /// <param name="arguments">The words after <c>git</c>.</param>
    /// <exception cref="UsageException">There is no git.</exception>
    public GitResult Run(ReadOnlyMemory<byte> input, params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var writing = WriteAsync(process, input);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything: its exit code says why.
        }
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Messages in one language, and no lock that another git could stumble over.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        if (index is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = index;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git does not run on this machine: install it, or call the command without what needs it");
        }
    }
}
