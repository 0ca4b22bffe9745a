namespace GitOpsDsl.Rules;

/// <summary>
/// Looks through texts for credentials: one pass by an automaton over the anchors of all kinds (Aho and Corasick, 1975), so that a text
/// without any costs a table look-up a character; only around an anchor does a kind look closer.
/// </summary>
internal static class SecretScanner
{
    /// <summary>No credential of any kind is in a text shorter than that.</summary>
    private const int LeastLength = 10;

    private static readonly SecretKind[] Kinds =
    [
        new PrivateKeyBlock(),
        new GoogleServiceAccount(),
        .. TokenShapes.All,
        new AzureStorageKey(),
        new UrlCredentials(),
        new ConnectionStringPassword(),
    ];

    private static readonly AnchorAutomaton Automaton = new([.. Kinds.Select(static kind => kind.Anchors)]);

    /// <summary>The first credential in a text; null when there is none.</summary>
    public static SecretMatch? Find(string text)
    {
        if (text.Length < LeastLength)
        {
            return null;
        }

        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Automaton.Next(state, text[i]);
            foreach (var anchor in Automaton.FoundAt(state))
            {
                if (Kinds[anchor.Owner].Match(text, i + 1 - anchor.Length, i + 1) is { } match)
                {
                    return match;
                }
            }
        }

        return null;
    }
}
