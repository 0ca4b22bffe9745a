namespace GitOpsDsl.Rules;

/// <summary>Who signs certificates: a domain, and a path in it (<c>ValidateSignerName</c>): <c>example.com/clients</c>.</summary>
internal static class SignerName
{
    private const int PathLength = DnsName.SubdomainLength + DnsName.LabelLength + 1;

    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && slash <= DnsName.SubdomainLength && text.Length - slash - 1 <= PathLength
            && Array.TrueForAll(text.Substring(0, slash).Split('.'), DnsName.IsLabel)
            && Array.TrueForAll(text.Substring(slash + 1).Split('.'), DnsName.IsSubdomain);
    }
}
