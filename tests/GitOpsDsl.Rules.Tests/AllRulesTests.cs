namespace GitOpsDsl.Rules.Tests;

public class AllRulesTests
{
    public static TheoryData<string> Ids => [.. AllRules.InOrder.Select(static rule => rule.Descriptor.Id)];

    [Fact]
    public void Every_rule_of_the_assembly_is_listed_once_in_order_of_id()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        var listed = AllRules.InOrder.Select(static rule => rule.GetType());
        var ids = AllRules.InOrder.Select(static rule => rule.Descriptor.Id).ToList();

        Assert.Equal(written.OrderBy(static type => type.Name), listed.OrderBy(static type => type.Name));
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_the_category_of_its_id(string id) =>
        Assert.Equal((RuleCategory)(id[2] - '0'), RuleOf(id).Descriptor.Category);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_and_every_section(string id)
    {
        var rule = RuleOf(id);
        var lines = Resource.Text(typeof(Rule).Assembly, RuleFolder.Of(rule) + "/rule.md").Split('\n');

        Assert.Equal($"# {id}: {rule.Descriptor.Title}", lines[0]);
        Assert.Equal(["## Why", "## Fix", "## Elsewhere"], lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_good_and_a_bad_case(string id)
    {
        var names = typeof(Rule).Assembly.GetManifestResourceNames();
        Assert.Contains(RuleFolder.Of(RuleOf(id)) + "/good.yaml", names);
        Assert.Contains(RuleFolder.Of(RuleOf(id)) + "/bad.yaml", names);
    }

    private static Rule RuleOf(string id) => AllRules.InOrder.Single(rule => rule.Descriptor.Id == id);
}
