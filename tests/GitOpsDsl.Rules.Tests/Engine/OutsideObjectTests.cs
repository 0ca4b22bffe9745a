namespace GitOpsDsl.Rules.Tests;

public class OutsideObjectTests
{
    [Theory]
    [InlineData("Secret shop/db", "Secret", "shop", "db", true)]
    [InlineData("Secret shop/db", "Secret", "other", "db", false)]
    [InlineData("Secret shop/db", "ConfigMap", "shop", "db", false)]
    [InlineData("Secret db", "Secret", "any", "db", true)]
    [InlineData("Secret */*-tls", "Secret", "shop", "web-tls", true)]
    [InlineData("Secret */*-tls", "Secret", "shop", "web-tls-2", false)]
    [InlineData("* shop/*", "ServiceAccount", "shop", "web", true)]
    [InlineData("Secret shop/a*b*c", "Secret", "shop", "aXbYbZc", true)]
    [InlineData("StorageClass fast", "StorageClass", "", "fast", true)]
    public void A_pattern_matches_by_kind_namespace_and_name(string pattern, string kind, string space, string name, bool matches) =>
        Assert.Equal(matches, OutsideObject.Parse(pattern).Matches(kind, space, name));

    [Theory]
    [InlineData("")]
    [InlineData("Secret")]
    [InlineData("Secret /db")]
    [InlineData("Secret shop/")]
    [InlineData("Secret a/b/c")]
    [InlineData("Secret: db")]
    [InlineData("Secret db now")]
    public void A_text_of_another_form_is_refused(string text) => Assert.Throws<FormatException>(() => OutsideObject.Parse(text));
}
