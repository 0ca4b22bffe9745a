using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules.Tests;

/// <summary>The facts of cloud providers that the records are made of.</summary>
internal static class ProviderFacts
{
    private static readonly CloudFacts[] All =
        [.. ((string[])["aws", "random"]).Select(static name => CloudFactsText.Parse(Resource.Text(typeof(ProviderFacts).Assembly, name + ".facts")))];

    /// <summary>Null for a provider that the tests have no facts of.</summary>
    public static CloudFacts? Of(string package) => Array.Find(All, facts => facts.Package == package);
}
