using System.Text;

namespace GitOpsDsl.Testing;

/// <summary>
/// Golden files by Verify's conventions: <c>X.verified.EXT</c> is what was accepted, <c>X.received.EXT</c> what a failing test got.
/// </summary>
internal static class GoldenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether everything that is received is accepted: <c>UPDATE_GOLDEN=1 dotnet test</c>.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Compares every character, line breaks too.</summary>
    /// <param name="actual">What the test got.</param>
    /// <param name="path">The file, without <c>.verified</c>.</param>
    /// <param name="accept">Whether the file is made what the test got.</param>
    /// <exception cref="GoldenMismatchException">The texts differ, or nothing was accepted yet.</exception>
    public static void Verify(string actual, string path, bool accept)
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
