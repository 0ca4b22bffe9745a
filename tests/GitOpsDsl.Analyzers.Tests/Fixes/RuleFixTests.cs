using System.Globalization;
using GitOpsDsl.CodeFixes;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.Analyzers.Tests;

public class RuleFixTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < FixCases.All.Count; i++)
            {
                cases.Add(i, FixCases.All[i].Id);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_makes_what_was_wrong_right_and_nothing_else_wrong(int index, string id)
    {
        var (_, before, after) = FixCases.All[index];
        var fix = FixOf(id);
        using var run = new FixRun(new RulesAnalyzer(), Members("A", before));
        var found = (await run.Diagnostics()).Select(static diagnostic => diagnostic.Id).ToList();
        Assert.Contains(id, found);

        Assert.True(await run.FixFirst(fix));

        Assert.Equal(Members("A", after), Assert.Single(await run.Texts()));
        Assert.False(await run.FixFirst(fix));
        var left = (await run.Diagnostics()).Select(static diagnostic => diagnostic.Id).ToList();
        Assert.DoesNotContain(id, left);
        Assert.Empty(left.Except(found));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_fixes_every_file(int index, string id)
    {
        var (_, before, after) = FixCases.All[index];
        using var run = new FixRun(new RulesAnalyzer(), Members("A", before), Members("B", before));

        await run.FixAll(FixOf(id));

        Assert.Equal([Members("A", after), Members("B", after)], await run.Texts());
    }

    [Fact]
    public void A_fix_has_the_name_of_its_rule_and_a_case()
    {
        var rules = AllRules.InOrder.ToDictionary(static rule => rule.Descriptor.Id, static rule => rule.GetType().Name);
        var fixes = FixRun.All.OfType<RuleFix>().ToList();

        Assert.All(fixes, fix => Assert.Equal(rules[fix.FixableDiagnosticIds.Single()] + "Fix", fix.GetType().Name));
        Assert.Equal(
            fixes.Select(static fix => fix.FixableDiagnosticIds.Single()).Order(StringComparer.Ordinal),
            FixCases.All.Select(static example => example.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_others_may_use_is_not_changed()
    {
        using var run = new FixRun(
            new RulesAnalyzer(), Members("A", """const string Name = "web_server"; static ContainerPort Port => new() { Name = Name, Port = 80 };"""));

        Assert.False(await run.FixFirst(FixOf("GD1021")));
    }

    private static CodeFixProvider FixOf(string id) => FixRun.All.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    private static string Members(string className, string members) =>
        string.Create(CultureInfo.InvariantCulture, $"public static class {className}\n{{\n    {members}\n}}\n");
}
