namespace GitOpsDsl.Rules;

/// <summary>A path below a domain (<c>IsDomainPrefixedPath</c> in apimachinery): <c>example.com/controller</c>.</summary>
internal static class DomainPath
{
    private const string PathCharacters = "/-._~%!$&'()*+,;=:";

    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && DnsName.IsSubdomain(text.Substring(0, slash)) && Ascii.IsAll(text.Substring(slash + 1), PathCharacters);
    }
}
