namespace GitOpsDsl.Rules.Tests;

public class MergedCheckTests
{
    public static TheoryData<string> Numbers => [.. MergedCheck.All.Select(static check => check.Number)];

    [Fact]
    public void All_62_checks_of_other_tools_and_all_35_across_objects_are_listed() =>
        Assert.Equal(
            [.. Enumerable.Range(1, 62).Select(static n => $"M{n}"), .. Enumerable.Range(1, 35).Select(static n => $"C{n}")],
            MergedCheck.All.Select(static check => check.Number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_check_has_a_rule(string number)
    {
        var check = MergedCheck.All.Single(check => check.Number == number);

        Assert.NotEmpty(check.RuleIds);
        Assert.All(check.RuleIds, static id => Assert.Contains(AllRules.InOrder, rule => rule.Descriptor.Id == id));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_tool_has_a_letter_that_is_known(string number)
    {
        var known = string.Concat(MergedCheck.Tools.Select(static tool => tool.Letters));
        Assert.All(MergedCheck.All.Single(check => check.Number == number).ToolLetters, letter => Assert.Contains(letter, known));
    }
}
