using GitOpsDsl.Analyzers.Records;
using GitOpsDsl.Rules;
using GitOpsDsl.Rules.Tests;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>Every rule's cases as C#, held against what the rules find in the YAML.</summary>
public sealed class RuleCasesInCSharpTests : IAsyncLifetime
{
    private static readonly RuleEngine Compiler = new(
        [KubernetesApi.Facts],
        AllRules.InOrder,
        AllRules.InOrder.ToDictionary(static rule => rule.Descriptor.Id, static _ => Severity.Error));

    private readonly List<CSharpCase> _cases = [];
    private readonly Dictionary<string, string> _notInCSharp = [];
    private ILookup<string, string> _found = null!;

    public async Task InitializeAsync()
    {
        // Where a Namespace says what its pods are held to, the IDE does not see it.
        foreach (var example in RuleCase.All.Where(static example => !example.Yaml.Contains("pod-security.kubernetes.io", StringComparison.Ordinal)))
        {
            try
            {
                _cases.Add(CSharpCase.Of(example));
            }
            catch (NotInCSharpException refused)
            {
                _notInCSharp.Add(example.Path, refused.Message);
            }
        }

        var diagnostics = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), [.. _cases.Select(static example => example.Tree)]);
        _found = diagnostics.ToLookup(
            static found => found.Location.SourceTree!.FilePath,
            static found => $"{found.Id} at {found.Location.SourceSpan.Start}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void What_the_ide_finds_the_compiler_finds_at_the_same_place_with_the_same_message()
    {
        var more = new List<string>();
        foreach (var example in _cases)
        {
            var known = Compiler.CheckEnvironment(example.Documents)
                .Select(finding => $"{finding.Rule.Id} at {example.Objects.PlaceOf(finding)}: {finding.Message}").ToHashSet();
            more.AddRange(_found[example.Example.Path].Where(found => !known.Contains(found)).Select(found => $"{example.Example}: {found}"));
        }

        Assert.True(more.Count == 0, $"{more.Count} more:\n{string.Join('\n', more)}");
    }

    [Fact]
    public void Which_bad_cases_the_ide_shows_is_known() => Golden.Verify(string.Concat(Shown()), "bad-cases-in-the-ide.txt");

    private IEnumerable<string> Shown()
    {
        var written = _cases.ToDictionary(static example => example.Example.Path);
        foreach (var example in RuleCase.All.Where(static example => example.IsBad))
        {
            var id = example.Rule.Descriptor.Id;
            var verdict = _notInCSharp.TryGetValue(example.Path, out var reason) ? $"C# refuses it: {reason}"
                : !written.ContainsKey(example.Path) ? "left out"
                : _found[example.Path].Any(found => found.StartsWith(id, StringComparison.Ordinal)) ? "shown"
                : "silent";
            yield return $"{verdict}\t{example.Path}\n";
        }
    }
}
