namespace GitOpsDsl.Rules.Tests;

public class ExcuseTests
{
    private static readonly Rule Every = StubRule.OnType(TypeNames.Pod);

    [Fact]
    public void An_excuse_with_a_reason_keeps_the_findings_of_its_rule_back()
    {
        Assert.Empty(Check("gitops.dsl/excuse.T1: needs it"));
    }

    [Fact]
    public void An_excuse_without_a_reason_is_none()
    {
        Assert.Single(Check("gitops.dsl/excuse.T1: ' '"));
    }

    [Fact]
    public void An_excuse_is_for_one_rule_and_one_object()
    {
        Assert.Single(Check("gitops.dsl/excuse.T2: needs it"));
        Assert.Single(Check("gitops.dsl/excuse.T1: needs it", "---", "{apiVersion: v1, kind: Pod, metadata: {name: y}}"));
    }

    [Fact]
    public void An_item_of_a_list_has_excuses_of_its_own()
    {
        var findings = new RuleEngine([KubernetesFacts.Api], [Every]).CheckDocument(YamlNodes.Read(
            """
            apiVersion: v1
            kind: List
            items:
              - {apiVersion: v1, kind: Pod, metadata: {name: x, annotations: {gitops.dsl/excuse.T1: needs it}}}
              - {apiVersion: v1, kind: Pod, metadata: {name: y}}
            """)[0]);

        Assert.Equal("y", Assert.Single(findings).Object.Name);
    }

    [Fact]
    public void An_excuse_of_a_rule_that_is_switched_off_is_known()
    {
        var known = new List<bool>();
        Rule[] rules =
        [
            StubRule.OnType(TypeNames.Pod, "T1", Severity.None),
            new StubRule("T9", Severity.Error, on => on.Excuse((excuse, _) => known.Add(excuse.IsKnown))),
        ];
        new RuleEngine([KubernetesFacts.Api], rules).CheckEnvironment(Pod("gitops.dsl/excuse.T1: needs it"));
        new RuleEngine([KubernetesFacts.Api], rules).CheckEnvironment(Pod("gitops.dsl/excuse.T3: needs it"));

        Assert.Equal([true, false], known);
    }

    private static IReadOnlyList<Finding> Check(string annotation, params string[] more) =>
        new RuleEngine([KubernetesFacts.Api], [Every]).CheckEnvironment(Pod(annotation, more));

    private static IReadOnlyList<NodeDocument> Pod(string annotation, params string[] more) =>
        YamlNodes.Read($"{{apiVersion: v1, kind: Pod, metadata: {{name: x, annotations: {{{annotation}}}}}}}\n" + string.Join('\n', more));
}
