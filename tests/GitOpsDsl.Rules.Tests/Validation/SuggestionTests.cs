namespace GitOpsDsl.Rules.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("replica", "replicas")]
    [InlineData("Replicas", "replicas")]
    [InlineData("tempalte", "template")]
    [InlineData("replicaCount", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_near(string typed, string? nearest) =>
        Assert.Equal(nearest, NearestName.Of(typed, ["replicas", "selector", "template"], static name => name));

    [Theory]
    [InlineData("My App", "; did you mean \"my-app\"?")]
    [InlineData("web_", "; did you mean \"web\"?")]
    [InlineData("--", "")]
    [InlineData("ok", "")]
    public void A_name_is_cleaned_where_that_helps(string text, string suggestion) => Assert.Equal(suggestion, NameSuggestion.Of(text, DnsName.IsLabel));
}
