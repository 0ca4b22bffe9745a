using System.Text.RegularExpressions;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Rules.Tests;

/// <summary><c>UPDATE_GOLDEN=1</c> writes the folder anew.</summary>
public partial class RuleDocsTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "docs", "rules");

    [Fact]
    public void The_committed_pages_are_what_the_rules_make_of_them()
    {
        var made = RuleDocs.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(made);
        }

        Assert.Equal(made.Keys, Directory.GetFiles(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(made, static file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(Folder, file.Key))));
    }

    [Fact]
    public void The_help_of_a_rule_is_its_page() =>
        Assert.All(AllRules.InOrder, static rule => Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, rule.Descriptor.Help))));

    /// <summary>Of rules the ids are known; these are written in the code that reports them.</summary>
    [Fact]
    public void Every_id_that_the_code_says_has_a_page()
    {
        var code = new[] { "src", "analyzers" }
            .SelectMany(static folder => Directory.GetFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(static file => Id().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value));

        Assert.Empty(code.Distinct().Except(RulePage.Ids));
    }

    [GeneratedRegex("\"(GD\\d{4})\"")]
    private static partial Regex Id();

    private static void Write(SortedDictionary<string, string> files)
    {
        Directory.CreateDirectory(Folder);
        foreach (var stale in Directory.GetFiles(Folder).Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(stale);
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
