using System.Text;

namespace GitOpsDsl.Rules.Tests;

/// <summary>The files of <c>docs/rules</c>, made of the rules' pages and examples.</summary>
internal static class RuleDocs
{
    /// <summary>By file name.</summary>
    public static SortedDictionary<string, string> Make()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = RuleTable.Write() };
        foreach (var rule in AllRules.InOrder)
        {
            files.Add(rule.Descriptor.Id + ".md", Page(rule));
        }

        foreach (var page in AuthoringPage.All)
        {
            files.Add(page.Id + ".md", Page(page));
        }

        foreach (var page in FindingPage.All)
        {
            files.Add(page.Id + ".md", page.Page.Text);
        }

        return files;
    }

    /// <summary>How a table or a page names a severity.</summary>
    public static string Name(Severity severity) => severity == Severity.None ? "off" : severity.ToString().ToLowerInvariant();

    private static string Page(AuthoringPage rule) =>
        Start(rule.Page, RuleCategory.Authoring, Severity.Error)
            .Append($"\n## Found\n```csharp\n{rule.Bad}```\n\n## Not found\n```csharp\n{rule.Good}```\n").ToString();

    private static StringBuilder Start(string own, RuleCategory category, Severity severity)
    {
        var title = own.IndexOf('\n', StringComparison.Ordinal) + 1;
        return new StringBuilder(own[..title]).Append('\n')
            .Append($"Category {category.ToString().ToLowerInvariant()}, {Name(severity)} as shipped.\n")
            .Append(own.AsSpan(title));
    }

    private static string Page(Rule rule)
    {
        var descriptor = rule.Descriptor;
        var page = Start(Resource.Text(typeof(Rule).Assembly, RuleFolder.Of(rule) + "/rule.md"), descriptor.Category, descriptor.Severity);
        Examples(page, "## Found", rule, isBad: true);
        Examples(page, "## Not found", rule, isBad: false);
        return page.ToString();
    }

    private static void Examples(StringBuilder page, string heading, Rule rule, bool isBad)
    {
        page.Append('\n').Append(heading).Append('\n');
        foreach (var example in RuleCase.All.Where(example => example.Rule == rule && example.IsBad == isBad))
        {
            page.Append("```yaml\n").Append(example.Yaml.TrimEnd('\n')).Append("\n```\n");
        }
    }
}
