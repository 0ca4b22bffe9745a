namespace GitOpsDsl.Rules;

/// <summary>The key of an Azure storage account, which only its name tells from other base64: <c>AccountKey=…</c> (trufflehog).</summary>
internal sealed class AzureStorageKey() : SecretKind("an Azure storage key")
{
    private const int MostBetween = 25;
    private const int LeastKey = 86;
    private const int MostKey = 88;

    private static readonly CharacterSet Base64 = default(CharacterSet).With('0', '9').With('A', 'Z').With('a', 'z').With('+').With('/').With('-');

    public override IReadOnlyList<string> Anchors { get; } =
    [
        "accesskey", "access_key", "access-key", "access.key",
        "accountkey", "account_key", "account-key", "account.key",
        "storagekey", "storage_key", "storage-key", "storage.key",
    ];

    public override SecretMatch? Match(string text, int start, int end)
    {
        var from = end;
        for (var i = end; i < text.Length && i - from <= MostKey && from - end <= MostBetween; i++)
        {
            if (!Base64.Contains(text[i]))
            {
                from = i + 1;
            }
            else if (i + 1 - from >= LeastKey)
            {
                return new SecretMatch(this, text, from, i + 1 - from);
            }
        }

        return null;
    }
}
