namespace GitOpsDsl.Rules;

/// <summary>Shannon's entropy of a text, by which random keys are told from words.</summary>
internal static class Entropy
{
    /// <summary>Bits a character; 0 when all characters are the same, 6 at most for base64.</summary>
    public static double Of(string text, int start, int length)
    {
        var counts = new Dictionary<char, int>();
        for (var i = start; i < start + length; i++)
        {
            counts.TryGetValue(text[i], out var count);
            counts[text[i]] = count + 1;
        }

        var bits = 0.0;
        foreach (var count in counts.Values)
        {
            var share = (double)count / length;
            bits -= share * Math.Log(share, 2);
        }

        return bits;
    }
}
