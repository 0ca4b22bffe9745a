using GitOpsDsl.Analyzers.Authoring;
using GitOpsDsl.Analyzers.Authoring.Banned;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

public class BannedSymbolListTests
{
    public static TheoryData<string> Ids => [.. BannedSymbolList.All.Select(static line => line.Key)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_line_names_a_symbol_of_the_framework(string id)
        => Assert.NotEmpty(DocumentationCommentId.GetSymbolsForDeclarationId(id, AuthoringRun.Compile([])));

    [Fact]
    public void A_line_is_of_a_rule_that_there_is()
        => Assert.All(BannedSymbolList.All, static line => Assert.Contains(AuthoringRules.InOrder, rule => rule.Descriptor.Id == line.Value.RuleId && rule is BannedSymbolRule));
}
