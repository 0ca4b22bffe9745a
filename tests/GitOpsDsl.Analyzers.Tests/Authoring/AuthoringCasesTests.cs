using GitOpsDsl.Analyzers.Authoring;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

public class AuthoringCasesTests
{
    public static TheoryData<string> Cases => [.. AuthoringCase.All.Keys];

    public static TheoryData<string> Rules => [.. AuthoringRules.InOrder.Select(static rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_has_the_findings_that_its_comments_say(string path)
    {
        var example = AuthoringCase.All[path];

        var found = await example.Found();

        Assert.True(example.Expected().SequenceEqual(found.Select(static line => line[..line.IndexOf('\t', StringComparison.Ordinal)])), $"found is:\n{string.Join('\n', found)}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_with_its_title_a_case_that_fires_and_one_that_does_not(string id)
    {
        var rule = AuthoringRules.InOrder.Single(rule => rule.Descriptor.Id == id);
        var cases = AuthoringCase.All.Values.Where(example => example.RuleId == id).ToList();

        Assert.Contains(cases, example => example.IsBad && example.Expected().Any(line => line.EndsWith(id, StringComparison.Ordinal)));
        Assert.Contains(cases, static example => !example.IsBad && example.Expected().Count == 0);
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "analyzers/GitOpsDsl.Analyzers/Authoring", Path.GetDirectoryName(cases[0].Path)!, "rule.md"));
        Assert.StartsWith($"# {id}: {rule.Descriptor.Title}\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Fix\n", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, "docs", "rules", $"{id}.md")), $"docs/rules has no page {id}");
    }
}
