namespace GitOpsDsl.Rules.Tests;

public class SelectorsTests
{
    private static readonly Node Labels = YamlNodes.Read("{app: web, tier: '', guess: !unknown x}")[0].Root;

    [Theory]
    [InlineData("{}")]
    [InlineData("{matchLabels: {app: web}}")]
    [InlineData("{matchLabels: {tier: null}}")]
    [InlineData("{matchLabels: {guess: x}}")]
    [InlineData("{matchLabels: {app: !unknown x}}")]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [api, web]}]}")]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: !unknown [api]}]}")]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [api]}, {key: none, operator: NotIn, values: [x]}]}")]
    [InlineData("{matchExpressions: [{key: tier, operator: Exists}, {key: none, operator: DoesNotExist}]}")]
    [InlineData("{matchExpressions: [{key: guess, operator: DoesNotExist}]}")]
    public void What_matches_or_may_match_is_not_unmatched(string selector) => Assert.False(Unmatched(selector).Exists);

    [Theory]
    [InlineData("{matchLabels: {app: web, none: x}}", "matchLabels.none")]
    [InlineData("{matchLabels: {app: api}}", "matchLabels.app")]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [api]}]}", "matchExpressions[0]")]
    [InlineData("{matchExpressions: [{key: app, operator: Exists}, {key: app, operator: NotIn, values: [web]}]}", "matchExpressions[1]")]
    [InlineData("{matchExpressions: [{key: none, operator: Exists}]}", "matchExpressions[0]")]
    [InlineData("{matchExpressions: [{key: tier, operator: DoesNotExist}]}", "matchExpressions[0]")]
    public void The_first_that_does_not_match_is_found(string selector, string path) => Assert.Equal(path, Unmatched(selector).Path);

    private static Node Unmatched(string selector) => Selectors.FirstUnmatched(YamlNodes.Read(selector)[0].Root, Labels);
}
