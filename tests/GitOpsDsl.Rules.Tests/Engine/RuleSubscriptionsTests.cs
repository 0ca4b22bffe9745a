namespace GitOpsDsl.Rules.Tests;

public class RuleSubscriptionsTests
{
    [Fact]
    public void Every_format_of_the_facts_is_checked_by_a_rule()
    {
        var on = new RuleSubscriptions();
        foreach (var rule in AllRules.InOrder)
        {
            on.Add(rule, rule.Descriptor.Severity);
        }

        var formats = KubernetesFacts.Api.Types.SelectMany(static type => type.Fields).Select(static field => field.Format).OfType<string>().Distinct();

        Assert.Empty(formats.Except(on.Formats.Keys));
    }

    [Fact]
    public void Rules_only_ask_for_types_and_fields_that_the_facts_have()
    {
        var on = new RuleSubscriptions();
        foreach (var rule in AllRules.InOrder)
        {
            on.Add(rule, rule.Descriptor.Severity);
        }

        Assert.All(on.Types.Keys, static type => Assert.True(KubernetesFacts.Api.Find(type) is not null, type));
        Assert.All(on.Fields.Keys, static key => Assert.True(key.Split('#') is [var type, var field] && KubernetesFacts.Api.Find(type)?.Find(field) is not null, key));
    }
}
