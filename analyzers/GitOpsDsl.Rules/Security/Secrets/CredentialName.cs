namespace GitOpsDsl.Rules;

/// <summary>Names of values that are credentials: <c>DB_PASSWORD</c>, <c>apiKey</c>, <c>client-secret</c>.</summary>
internal static class CredentialName
{
    /// <summary>Words at the end of a name, without separators. Short ones must begin a word, so that <c>compass</c> is none.</summary>
    private static readonly (string Word, CredentialClass Class, bool BeginsWord)[] Words =
    [
        ("password", CredentialClass.Password, false),
        ("passwd", CredentialClass.Password, false),
        ("passphrase", CredentialClass.Password, false),
        ("passcode", CredentialClass.Password, false),
        ("pwd", CredentialClass.Password, true),
        ("pass", CredentialClass.Password, true),
        ("secret", CredentialClass.Key, false),
        ("token", CredentialClass.Key, false),
        ("bearer", CredentialClass.Key, true),
        ("credential", CredentialClass.Key, true),
        ("credentials", CredentialClass.Key, true),
        ("creds", CredentialClass.Key, true),
        ("apikey", CredentialClass.Key, false),
        ("accesskey", CredentialClass.Key, false),
        ("accountkey", CredentialClass.Key, false),
        ("authkey", CredentialClass.Key, false),
        ("encryptionkey", CredentialClass.Key, false),
        ("masterkey", CredentialClass.Key, false),
        ("privatekey", CredentialClass.Key, false),
        ("secretkey", CredentialClass.Key, false),
        ("sharedkey", CredentialClass.Key, false),
        ("signingkey", CredentialClass.Key, false),
        ("storagekey", CredentialClass.Key, false),
        ("keycontent", CredentialClass.Key, false),
    ];

    public static CredentialClass ClassOf(string name) => ClassOf(name, 0, name.Length);

    /// <summary>Of a part of a text; a number at the end counts nothing: <c>TOKEN_2</c>.</summary>
    public static CredentialClass ClassOf(string text, int start, int end)
    {
        while (end > start && (IsSeparator(text[end - 1]) || text[end - 1] is >= '0' and <= '9'))
        {
            end--;
        }

        foreach (var (word, kind, beginsWord) in Words)
        {
            if (EndsWith(text, start, end, word, out var at) && (!beginsWord || BeginsWord(text, start, at)))
            {
                return kind;
            }
        }

        return CredentialClass.None;
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
}
