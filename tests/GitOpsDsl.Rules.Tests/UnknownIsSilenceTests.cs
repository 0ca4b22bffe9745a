namespace GitOpsDsl.Rules.Tests;

/// <summary>
/// The IDE sees one object, and parts of it are unknown. Whatever it shows the compiler, which sees the whole environment, must find too: what
/// is unknown takes findings away and never adds one.
/// </summary>
public class UnknownIsSilenceTests
{
    /// <summary>Which level pods are held to, a Namespace may say that the IDE does not see.</summary>
    private const string LevelLabel = "pod-security.kubernetes.io/enforce";

    public static TheoryData<string> Cases =>
        [.. RuleCase.All.Where(static c => !c.Yaml.Contains(LevelLabel, StringComparison.Ordinal)).Select(static c => c.Path)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_found_in_a_part_that_is_not_found_in_the_whole(string path)
    {
        var example = RuleCase.All.Single(c => c.Path == path);
        var engine = example.Engine();
        var documents = YamlNodes.Read(example.Yaml);
        var known = Places(engine.CheckEnvironment(documents));
        foreach (var document in documents)
        {
            foreach (var node in document.Root.Descendants)
            {
                if (HoldsExcuse(node))
                {
                    continue;
                }

                foreach (var part in DocumentCopy.Unknowing(document, node))
                {
                    var found = Places(engine.CheckDocument(part));
                    Assert.True(found.IsSubsetOf(known), $"without {node.Path}: {string.Join(", ", found.Except(known))}");
                }
            }
        }
    }

    /// <summary>An excuse that can't be read excuses nothing: it is a constant, or it is none.</summary>
    private static bool HoldsExcuse(Node node)
    {
        foreach (var inner in node.Descendants)
        {
            if (HoldsExcuse(inner))
            {
                return true;
            }
        }

        return node.Name.StartsWith(Excuse.Prefix, StringComparison.Ordinal);
    }

    private static HashSet<string> Places(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(static finding => $"{finding.Rule.Id} {YamlNodes.PlaceOf(finding.Node)} {finding.Target}")];
}
