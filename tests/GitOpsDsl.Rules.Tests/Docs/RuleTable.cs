using System.Text;

namespace GitOpsDsl.Rules.Tests;

/// <summary>The table of contents of <c>docs/rules</c>, and which other tools check the same.</summary>
internal static class RuleTable
{
    private const string Introduction = """
        # Rules

        Each rule runs in the IDE while you type, in `render` and `check` on the whole environment, and in `gitops lint` on any YAML, with the
        same id, message and place; what is only visible in C# (GD8xxx), in the IDE and in `dotnet build`. `gitops explain GD3104` prints a page of these.

        - **Severities** are set for every host in `.editorconfig`: `dotnet_diagnostic.GD3104.severity = none` (or `suggestion`, `warning`, `error`).
          Rules that are *off* are opinions, or contradict another rule; their pages say why.
        - **One object** is excused by an annotation with a reason: `gitops.dsl/excuse.GD3104: "needs the host's clock"`. An excuse that excuses nothing is
          itself a finding.
        - **Pod Security**: pods are held to the level that their Namespace enforces, if it is in the environment; else to the environment's; else, as in
          `gitops lint`, to `restricted`, as warnings.

        This folder is generated from the pages and examples in `analyzers/GitOpsDsl.Rules` and `analyzers/GitOpsDsl.Analyzers/Authoring`; `UPDATE_GOLDEN=1 dotnet test tests/GitOpsDsl.Rules.Tests` writes it anew.

        """;

    public static string Write()
    {
        var table = new StringBuilder(Introduction);
        foreach (var category in AllRules.InOrder.GroupBy(static rule => rule.Descriptor.Category).OrderBy(static group => group.Key))
        {
            table.Append($"\n## {category.Key}\n| id | what is wrong | as shipped |\n|---|---|---|\n");
            foreach (var rule in category)
            {
                table.Append($"| {Link(rule.Descriptor.Id)} | {rule.Descriptor.Title} | {RuleDocs.Name(rule.Descriptor.Severity)} |\n");
            }
        }

        table.Append("\n## Authoring\n| id | what is wrong | as shipped |\n|---|---|---|\n");
        foreach (var page in AuthoringPage.All)
        {
            table.Append($"| {Link(page.Id)} | {page.Title} | {RuleDocs.Name(Severity.Error)} |\n");
        }

        table.Append("\n## What the compiler and the commands say themselves\nIt can't be switched off.\n\n| id | what is wrong |\n|---|---|\n");
        foreach (var page in FindingPage.All)
        {
            table.Append($"| {Link(page.Id)} | {page.Page.Title} |\n");
        }

        Checks(table, "## What other tools check", 'M');
        Checks(table, "## What spans several objects, or only shows when it runs", 'C');
        return table.ToString();
    }

    private static void Checks(StringBuilder table, string heading, char letter)
    {
        table.Append('\n').Append(heading).Append("\n| # | check | ").AppendJoin(" | ", MergedCheck.Tools.Select(static tool => tool.Tool))
            .Append(" | rules |\n|---|---|").Append(string.Concat(Enumerable.Repeat(":-:|", MergedCheck.Tools.Count))).Append("---|\n");
        foreach (var check in MergedCheck.All.Where(check => check.Number[0] == letter))
        {
            table.Append($"| {check.Number} | {check.Title} | ")
                .AppendJoin(" | ", MergedCheck.Tools.Select(tool => check.IsOf(tool.Letters) ? "●" : ""))
                .Append(" | ").AppendJoin(", ", check.RuleIds.Select(Link)).Append(" |\n");
        }
    }

    private static string Link(string id) => $"[{id}]({id}.md)";
}
