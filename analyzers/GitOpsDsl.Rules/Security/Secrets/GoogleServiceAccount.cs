namespace GitOpsDsl.Rules;

/// <summary>The JSON file with which a program logs in to Google Cloud (trufflehog).</summary>
internal sealed class GoogleServiceAccount() : SecretKind("the key of a Google service account")
{
    /// <summary>The private key stands between the brace and the anchor.</summary>
    private const int Around = 8_000;

    public override IReadOnlyList<string> Anchors { get; } = ["auth_provider_x509_cert_url"];

    public override SecretMatch? Match(string text, int start, int end)
    {
        var open = text.LastIndexOf('{', start, Math.Min(start + 1, Around));
        var key = open < 0 ? -1 : text.IndexOf("\"private_key\"", open, start - open, StringComparison.Ordinal);
        return key >= 0 ? new SecretMatch(this, text, key, end - key) : null;
    }
}
