using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Rules;
using GitOpsDsl.Rules.Tests;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>Every rule's cases as C#, held against what the rules find in the YAML.</summary>
public sealed class RuleCasesInCSharpTests(CSharpCases cases) : IClassFixture<CSharpCases>
{
    private static readonly RuleEngine Compiler = new([KubernetesApi.Facts], AllRules.InOrder, static _ => Severity.Error);

    [Fact]
    public void What_the_ide_finds_the_compiler_finds_at_the_same_place_with_the_same_message()
    {
        var more = new List<string>();
        foreach (var example in cases.Written)
        {
            var known = Compiler.CheckEnvironment(example.Documents)
                .Select(finding => $"{finding.Rule.Id} at {example.Objects.PlaceOf(finding)}: {finding.Message}").ToHashSet();
            more.AddRange(cases.Found[example.Example.Path].Where(found => !known.Contains(found)).Select(found => $"{example.Example}: {found}"));
        }

        Assert.True(more.Count == 0, $"{more.Count} more:\n{string.Join('\n', more)}");
    }

    [Fact]
    public void Which_bad_cases_the_ide_shows_is_known() => Golden.Verify(string.Concat(Shown()), "bad-cases-in-the-ide.txt");

    private IEnumerable<string> Shown()
    {
        var written = cases.Written.ToDictionary(static example => example.Example.Path);
        foreach (var example in RuleCase.All.Where(static example => example.IsBad))
        {
            var id = example.Rule.Descriptor.Id;
            var verdict = cases.NotInCSharp.TryGetValue(example.Path, out var reason) ? $"C# refuses it: {reason}"
                : !written.ContainsKey(example.Path) ? "left out"
                : cases.Found[example.Path].Any(found => found.StartsWith(id, StringComparison.Ordinal)) ? "shown"
                : "silent";
            yield return $"{verdict}\t{example.Path}\n";
        }
    }
}
