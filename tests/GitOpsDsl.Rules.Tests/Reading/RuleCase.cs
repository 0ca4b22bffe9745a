namespace GitOpsDsl.Rules.Tests;

/// <summary>One example file in a rule's folder, and what its comments expect: <c>#   ^ GD1001 GD1002</c> under the place.</summary>
internal sealed class RuleCase
{
    private RuleCase(Rule rule, string path, string yaml)
    {
        Rule = rule;
        Path = path;
        Yaml = yaml;
        IsBad = System.IO.Path.GetFileName(path).StartsWith("bad", StringComparison.Ordinal);
    }

    public Rule Rule { get; }

    /// <summary><c>Api/GD1001_UnknownField/bad.yaml</c>.</summary>
    public string Path { get; }

    public string Yaml { get; }

    public bool IsBad { get; }

    /// <summary>All there are, in order of their paths.</summary>
    public static IReadOnlyList<RuleCase> All { get; } = [.. Read()];

    private static IEnumerable<RuleCase> Read()
    {
        var assembly = typeof(Rule).Assembly;
        var files = assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = file.Split('/')[1];
            var rule = AllRules.InOrder.SingleOrDefault(rule => folder == RuleFolder.Of(rule).Split('/')[1])
                ?? throw new InvalidOperationException($"{file} is in the folder of no rule in AllRules");
            yield return new RuleCase(rule, file, Resource.Text(assembly, file));
        }
    }

    /// <summary><c>line:column id</c>, sorted.</summary>
    public IReadOnlyList<string> Expected()
    {
        var expected = new List<string>();
        var lines = Yaml.Split('\n');
        var marked = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var caret = lines[i].IndexOf('^', StringComparison.Ordinal);
            if (!lines[i].StartsWith('#') || caret < 0 || lines[i][1..caret].Trim().Length > 0)
            {
                marked = i + 1;
                continue;
            }

            foreach (var id in lines[i][(caret + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                expected.Add($"{marked}:{caret + 1} {id}");
            }
        }

        expected.Sort(StringComparer.Ordinal);
        return expected;
    }

    /// <summary>Runs this rule, also if it ships switched off, and the api rules, for the cluster that the case is for.</summary>
    public RuleEngine Engine()
    {
        var rules = AllRules.InOrder.Where(rule => rule == Rule || rule.Descriptor.Category == RuleCategory.Api).ToList();
        return new RuleEngine([KubernetesFacts.Api], rules, rule => rule.Id == Rule.Descriptor.Id ? Severity.Error : rule.Severity, RuleCaseSettings.Of(Yaml), ProviderFacts.Of);
    }

    /// <summary>What is found, in the form of <see cref="Expected"/>, with the messages after a tab.</summary>
    public IReadOnlyList<string> Found() =>
        [.. Engine().CheckEnvironment(YamlNodes.Read(Yaml)).Select(Describe).Order(StringComparer.Ordinal)];

    private static string Describe(Finding finding)
    {
        var place = YamlNodes.PlaceOf(finding.Node);
        var (line, column) = finding.Target == FindingTarget.Key ? (place.KeyLine, place.KeyColumn) : (place.Line, place.Column);
        return $"{line}:{column} {finding.Rule.Id}\t{finding.Path}: {finding.Message}";
    }

    public override string ToString() => Path;
}
