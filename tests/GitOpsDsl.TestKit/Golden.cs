using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl.TestKit;

/// <summary>
/// Golden files by Verify's conventions: <c>X.verified.EXT</c> beside the test is what was accepted, <c>X.received.EXT</c> what a failing test got.
/// <c>UPDATE_GOLDEN=1 dotnet test</c> accepts everything that is received.
/// </summary>
public static class Golden
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Compares every character, line breaks too.</summary>
    /// <param name="actual">What the test got.</param>
    /// <param name="name">The file's name without <c>.verified</c>, such as <c>WebService.yaml</c>; a relative path puts it into a folder beside the test.</param>
    /// <param name="testFile">The caller's; leave it out.</param>
    /// <exception cref="GoldenMismatchException">The texts differ, or nothing was accepted yet.</exception>
    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "") =>
        Verify(actual, Path.Combine(Path.GetDirectoryName(RepositoryRoot.SourceFile(testFile))!, name), Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1");

    internal static void Verify(string actual, string path, bool accept)
    {
        var verified = Infix(path, ".verified");
        var received = Infix(path, ".received");
        var expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(accept ? verified : received, actual, Utf8);
        if (accept)
        {
            File.Delete(received);
            return;
        }

        throw new GoldenMismatchException($"{FirstDifference(expected, actual)}\nverified: {verified}\nreceived: {received}\nUPDATE_GOLDEN=1 accepts it.");
    }

    private static string Infix(string path, string infix) => Path.ChangeExtension(path, null) + infix + Path.GetExtension(path);

    private static string FirstDifference(string? expected, string actual)
    {
        if (expected is null)
        {
            return "nothing was accepted yet";
        }

        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
        {
            line++;
        }

        return $"line {line + 1} differs\nexpected: {Line(old, line)}\nactual:   {Line(now, line)}";
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(the end)";
}
