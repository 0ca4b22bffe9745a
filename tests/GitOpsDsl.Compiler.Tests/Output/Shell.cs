using System.Diagnostics;

namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>What only the system's own commands can do: pipes, mounts.</summary>
internal static class Shell
{
    public static void Run(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", command } })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, command);
    }
}
