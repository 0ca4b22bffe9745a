using System.Text;

namespace GitOpsDsl.Cli.Git;

/// <summary>What git answered.</summary>
/// <param name="Exit">0 when it did what was asked.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error, trimmed.</param>
internal sealed record GitResult(int Exit, byte[] Output, string Error)
{
    public bool Succeeded => Exit == 0;

    /// <summary>The output as a text without its last line end.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');
}
