namespace GitOpsDsl.Rules;

/// <summary>Whether what stands under a credential's name is the credential.</summary>
internal static class CredentialValue
{
    private const int LeastPassword = 3;
    private const int LeastKey = 10;
    private const int MostKey = 150;

    /// <summary>The floor of gitleaks' rule <c>generic-api-key</c>, in bits a character.</summary>
    private const double KeyFloor = 3.5;

    private static readonly CharacterSet KeyCharacters =
        default(CharacterSet).With('0', '9').With('A', 'Z').With('a', 'z').With('_').With('.').With('=').With('+').With('/').With('~').With('-');

    public static bool IsLiteral(CredentialClass kind, string value) => kind switch
    {
        CredentialClass.Password => IsPassword(value),
        CredentialClass.Key => IsKey(value),
        _ => false,
    };

    /// <summary>Whatever is no placeholder, no number of a limit, and no address where it would be found.</summary>
    private static bool IsPassword(string value) =>
        value.Length >= LeastPassword && value.IndexOf('\n') < 0 && value.IndexOf("://", StringComparison.Ordinal) < 0 && !Placeholder.Is(value);

    /// <summary>Letters and digits mixed at random, and not words of which a name is made.</summary>
    public static bool IsKey(string value)
    {
        var text = value.Trim();
        if (text.Length is < LeastKey or > MostKey || Placeholder.Is(text))
        {
            return false;
        }

        var (letters, digits) = (false, false);
        foreach (var c in text)
        {
            if (!KeyCharacters.Contains(c))
            {
                return false;
            }

            letters |= Ascii.IsLetter(c);
            digits |= Ascii.IsDigit(c);
        }

        return letters && digits && !IsMadeOfWords(text) && Entropy.Of(text, 0, text.Length) > KeyFloor;
    }

    /// <summary><c>shop-db-credentials-2</c>, <c>config.v1.json</c>: parts that are letters or digits alone, or letters and a short number.</summary>
    private static bool IsMadeOfWords(string text)
    {
        foreach (var part in text.Split('-', '_', '.', '/'))
        {
            var word = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var number = part.Length - word.Length;
            if (word.Length > 0 && (number > 3 || HasDigit(word) || HasMixedCase(word)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDigit(string word)
    {
        foreach (var c in word)
        {
            if (Ascii.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A capital after a small letter more than once is no way to write a word.</summary>
    private static bool HasMixedCase(string word)
    {
        var changes = 0;
        for (var i = 1; i < word.Length; i++)
        {
            changes += Ascii.IsUpper(word[i]) && Ascii.IsLower(word[i - 1]) ? 1 : 0;
        }

        return changes > 3;
    }
}
