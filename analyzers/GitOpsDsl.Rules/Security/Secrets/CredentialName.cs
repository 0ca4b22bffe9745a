namespace GitOpsDsl.Rules;

/// <summary>Names of values that are credentials: <c>DB_PASSWORD</c>, <c>apiKey</c>, <c>client-secret</c>.</summary>
internal static class CredentialName
{
    /// <summary>Words at the end of a name, without separators. Short ones must begin a word, so that <c>compass</c> is none.</summary>
    private static readonly CredentialWord[] Words =
    [
        new("password", CredentialClass.Password, false),
        new("passwd", CredentialClass.Password, false),
        new("passphrase", CredentialClass.Password, false),
        new("passcode", CredentialClass.Password, false),
        new("pwd", CredentialClass.Password, true),
        new("pass", CredentialClass.Password, true),
        new("secret", CredentialClass.Key, false),
        new("token", CredentialClass.Key, false),
        new("bearer", CredentialClass.Key, true),
        new("credential", CredentialClass.Key, true),
        new("credentials", CredentialClass.Key, true),
        new("creds", CredentialClass.Key, true),
        new("apikey", CredentialClass.Key, false),
        new("accesskey", CredentialClass.Key, false),
        new("accountkey", CredentialClass.Key, false),
        new("authkey", CredentialClass.Key, false),
        new("encryptionkey", CredentialClass.Key, false),
        new("masterkey", CredentialClass.Key, false),
        new("privatekey", CredentialClass.Key, false),
        new("secretkey", CredentialClass.Key, false),
        new("sharedkey", CredentialClass.Key, false),
        new("signingkey", CredentialClass.Key, false),
        new("storagekey", CredentialClass.Key, false),
        new("keycontent", CredentialClass.Key, false),
    ];

    /// <summary>The words by their last letter: most names end with none of these, and need no more.</summary>
    private static readonly CredentialWord[]?[] ByEnd = ByLastLetter();

    public static CredentialClass ClassOf(string name) => ClassOf(name, 0, name.Length);

    /// <summary>Of a part of a text; a number at the end counts nothing: <c>TOKEN_2</c>.</summary>
    public static CredentialClass ClassOf(string text, int start, int end)
    {
        while (end > start && (IsSeparator(text[end - 1]) || text[end - 1] is >= '0' and <= '9'))
        {
            end--;
        }

        foreach (var word in end > start && (text[end - 1] | 0x20) is >= 'a' and <= 'z' and var last ? ByEnd[last - 'a'] ?? [] : [])
        {
            if (EndsWith(text, start, end, word.Text, out var at) && (!word.BeginsWord || BeginsWord(text, start, at)))
            {
                return word.Class;
            }
        }

        return CredentialClass.None;
    }

    private static CredentialWord[]?[] ByLastLetter()
    {
        var letters = new CredentialWord[]?['z' - 'a' + 1];
        foreach (var word in Words)
        {
            ref var words = ref letters[word.Text[word.Text.Length - 1] - 'a'];
            words = [.. words ?? [], word];
        }

        return letters;
    }

    private static bool EndsWith(string text, int start, int end, string word, out int at)
    {
        at = end;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            at--;
            while (at > start && IsSeparator(text[at]))
            {
                at--;
            }

            if (at < start || (text[at] | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsWord(string text, int start, int at) =>
        at == start || !Ascii.IsLetter(text[at - 1]) || (Ascii.IsUpper(text[at]) && Ascii.IsLower(text[at - 1]));

    private static bool IsSeparator(char c) => c is '_' or '-' or '.';

    /// <param name="text">In lower case.</param>
    /// <param name="class">What a name that ends with it is.</param>
    /// <param name="beginsWord">It must begin a word of the name.</param>
    private sealed class CredentialWord(string text, CredentialClass @class, bool beginsWord)
    {
        public string Text { get; } = text;

        public CredentialClass Class { get; } = @class;

        public bool BeginsWord { get; } = beginsWord;
    }
}
