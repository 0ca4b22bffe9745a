namespace GitOpsDsl.Rules;

/// <summary>A password in an address: <c>postgres://shop:hunter2@db/shop</c>, of whatever scheme.</summary>
internal sealed class UrlCredentials() : SecretKind("a password in an address")
{
    private const int MostUser = 64;
    private const int LeastPassword = 3;
    private const int MostPassword = 88;

    public override IReadOnlyList<string> Anchors { get; } = ["://"];

    public override SecretMatch? Match(string text, int start, int end)
    {
        var colon = end;
        while (colon < text.Length && colon - end <= MostUser && IsOfUserInfo(text[colon]) && text[colon] != ':')
        {
            colon++;
        }

        if (start == 0 || colon == text.Length || text[colon] != ':')
        {
            return null;
        }

        var at = colon + 1;
        while (at < text.Length && at - colon <= MostPassword && IsOfUserInfo(text[at]))
        {
            at++;
        }

        var length = at - colon - 1;
        return at + 1 < text.Length && text[at] == '@' && length >= LeastPassword && !Placeholder.Is(text.Substring(colon + 1, length))
            ? new SecretMatch(this, text, colon + 1, length)
            : null;
    }

    private static bool IsOfUserInfo(char c) => c is not ('@' or '/' or '?' or '"' or '\'' or '`' or ',') && !char.IsWhiteSpace(c);
}
