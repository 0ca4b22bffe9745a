namespace GitOpsDsl.Rules.Tests;

public class RuleCasesTests
{
    public static TheoryData<string> Cases => [.. RuleCase.All.Select(static c => c.Path)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_the_findings_that_its_comments_expect(string path)
    {
        var example = RuleCase.All.Single(c => c.Path == path);
        var found = example.Found();
        var expected = example.Expected();

        Assert.True(
            expected.SequenceEqual(found.Select(static line => line.Split('\t')[0])),
            $"expected:\n{string.Join('\n', expected)}\nfound:\n{string.Join('\n', found)}");
        Assert.Equal(example.IsBad, expected.Any(line => line.EndsWith(example.Rule.Descriptor.Id, StringComparison.Ordinal)));
    }
}
