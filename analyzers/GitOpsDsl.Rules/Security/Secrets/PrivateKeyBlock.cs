namespace GitOpsDsl.Rules;

/// <summary>A private key in PEM: <c>-----BEGIN … PRIVATE KEY-----</c>, at least 64 characters, <c>KEY-----</c>.</summary>
internal sealed class PrivateKeyBlock() : SecretKind("a private key")
{
    private const string Begin = "-----begin";
    private const string KeyEnd = "KEY-----";
    private const string BlockEnd = "KEY BLOCK-----";
    private const int MostLabel = 100;
    private const int LeastBody = 64;

    public override IReadOnlyList<string> Anchors { get; } = [Begin];

    public override SecretMatch? Match(string text, int start, int end)
    {
        var label = end;
        while (label < text.Length && label - end <= MostLabel && (Ascii.IsLetterOrDigit(text[label]) || text[label] is ' ' or '_'))
        {
            label++;
        }

        if (!IsPrivateKey(text.Substring(end, label - end)) || string.CompareOrdinal(text, label, "-----", 0, 5) != 0)
        {
            return null;
        }

        // Only what follows the last BEGIN is looked through, so that many of them cost no more than one.
        var next = text.IndexOf("-----BEGIN", label, StringComparison.Ordinal);
        var body = (next < 0 ? text.Length : next) - label;
        var close = text.IndexOf(KeyEnd, label, body, StringComparison.OrdinalIgnoreCase);
        close = close < 0 ? text.IndexOf(BlockEnd, label, body, StringComparison.OrdinalIgnoreCase) : close;
        return close - label >= LeastBody ? new SecretMatch(this, text, start, close - start) : null;
    }

    private static bool IsPrivateKey(string label) =>
        label.EndsWith("PRIVATE KEY", StringComparison.OrdinalIgnoreCase) || label.EndsWith("PRIVATE KEY BLOCK", StringComparison.OrdinalIgnoreCase);
}
