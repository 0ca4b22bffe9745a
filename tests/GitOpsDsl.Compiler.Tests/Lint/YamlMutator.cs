using System.Text;

namespace GitOpsDsl.Compiler.Tests.Lint;

/// <summary>Spoils YAML: bytes, lines, and values, by what readers and rules are known to stumble over.</summary>
internal sealed class YamlMutator(System.Random random, IReadOnlyList<byte[]> seeds)
{
    private static readonly byte[][] Words = [.. new[]
    {
        "&a ", "*a", "<<: ", "<<: *a", "---\n", "...\n", "\t", "\0", "\r", "\ufeff", "!!binary ", "!!str ", "!!int ", "!foo ", "|\n", ">-\n", "|2\n", "? ", ": ", "- ",
        "[", "]", "{", "}", ",", "#", "%YAML 1.1\n", "'", "\"", "\\ud800", "\u2028", "\ud83d\ude00", "null", "~", "[]", "{}", "''", "true", "-1", "0", "0644", "1e999", ".5",
        "99999999999999999999", "-9223372036854775808", "2147483648", "1.5", "100%", "-0Mi", "1e3Ki", "9999999999999999999Ei", "0x", "a/b/c", "/", "..", "::1", "1.2.3.4/33",
        "* * * * *", "*/0 * * * *", "@sha256:", "image@", ":", "$(A)", "$(", "kind: List\nitems:\n- ", "gitops.dsl/excuse.GD1001: x\n", "gitops.dsl/outside: x\n",
    }.Select(Encoding.UTF8.GetBytes), [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xF5]];

    public byte[] Next()
    {
        var bytes = new List<byte>(Pick(seeds));
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            Mutate(bytes);
        }

        return [.. bytes];
    }

    private void Mutate(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Pick(Words));
                break;
            case 4:
                bytes.InsertRange(at, Lines(Pick(seeds)));
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Repeat(Pick(Words), random.Next(2, 300)).SelectMany(static word => word));
                break;
            default:
                Replace(bytes, at);
                break;
        }
    }

    /// <summary>Another value for the key before it.</summary>
    private void Replace(List<byte> bytes, int at)
    {
        var start = bytes.FindIndex(at, static value => value == (byte)':') + 1;
        if (start == 0)
        {
            return;
        }

        var end = bytes.FindIndex(start, static value => value is (byte)'\n' or (byte)',' or (byte)'}');
        bytes.RemoveRange(start, (end < 0 ? bytes.Count : end) - start);
        bytes.InsertRange(start, [(byte)' ', .. Pick(Words)]);
    }

    private byte[] Lines(byte[] seed)
    {
        var from = random.Next(seed.Length);
        return seed[from..Math.Min(seed.Length, from + random.Next(400))];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
