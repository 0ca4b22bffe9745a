namespace GitOpsDsl.Rules.Tests;

public class RuleEngineTests
{
    private const string Web =
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web, namespace: shop}
        spec:
          containers:
            - {name: a, image: "example.com/a:1"}
            - {name: b, image: "example.com/b:1"}
        """;

    private static readonly IReadOnlyList<Rule> Api = [.. AllRules.InOrder.Where(static rule => rule.Descriptor.Category == RuleCategory.Api)];

    [Fact]
    public void Findings_say_which_object_and_where()
    {
        var found = Check(Web, [StubRule.OnType(TypeNames.Container)]);

        Assert.Equal(["T1 v1 Pod shop/web spec.containers[0]: stub", "T1 v1 Pod shop/web spec.containers[1]: stub"], found);
    }

    [Fact]
    public void Findings_come_in_order_of_place_and_then_of_rule()
    {
        var rules = new[] { StubRule.OnType(TypeNames.Container, "T1"), StubRule.OnType(TypeNames.Pod, "T2"), StubRule.OnType(TypeNames.Pod, "T3") };
        var found = Check(Web + "\n---\n" + Web, rules).Select(static line => line[..2]);

        Assert.Equal(["T2", "T3", "T1", "T1", "T2", "T3", "T1", "T1"], found);
    }

    [Fact]
    public void A_host_can_switch_a_rule_off_and_another_on()
    {
        Rule[] rules = [StubRule.OnType(TypeNames.Pod, "T1"), StubRule.OnType(TypeNames.Pod, "T2", Severity.None)];
        var engine = new RuleEngine([KubernetesFacts.Api], rules, static rule => rule.Id == "T1" ? Severity.None : Severity.Error);
        var finding = Assert.Single(engine.CheckEnvironment(YamlNodes.Read(Web)));

        Assert.Equal(("T2", Severity.Error), (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void A_rule_that_ships_switched_off_is_silent()
    {
        Assert.Empty(Check(Web, [StubRule.OnType(TypeNames.Pod, severity: Severity.None)]));
    }

    [Fact]
    public void The_items_of_a_list_are_objects_of_their_own()
    {
        var list = "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {containers: []}}]}";

        Assert.StartsWith("GD1004 v1 Pod x items[0].spec.containers: ", Assert.Single(Check(list, Api)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_kind_that_no_facts_know_only_the_metadata_is_checked()
    {
        var found = Check("{apiVersion: example.com/v1, kind: Widget, metadata: {name: x, labels: {a: 'b c'}}, spec: {containers: 1}}", Api);

        Assert.Equal(["GD1033"], found.Select(static line => line[..6]));
    }

    [Fact]
    public void A_status_is_decoded_and_nothing_more()
    {
        var found = Check(
            """
            apiVersion: v1
            kind: Namespace
            metadata: {name: x}
            status: {phase: Wrong, conditions: [{type: "", status: 3}], more: 1}
            """,
            Api);

        Assert.Equal(["GD1002", "GD1001"], found.Select(static line => line[..6]));
    }

    [Fact]
    public void A_document_that_nests_without_end_is_checked_to_some_depth()
    {
        var builder = new NodeDocumentBuilder();
        builder.BeginMap();
        Text("apiVersion", "apiextensions.k8s.io/v1");
        Text("kind", "CustomResourceDefinition");
        foreach (var key in new[] { "spec", "versions" })
        {
            builder.Key(key);
            builder.BeginMap();
        }

        for (var i = 0; i < 100_000; i++)
        {
            builder.Key("not");
            builder.BeginMap();
        }

        while (builder.Depth > 0)
        {
            builder.EndMap();
        }

        var document = builder.Build();
        Assert.NotEmpty(new RuleEngine([KubernetesFacts.Api], AllRules.InOrder).CheckEnvironment([document]));

        void Text(string key, string value)
        {
            builder.Key(key);
            builder.String(value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("text")]
    [InlineData("{}")]
    [InlineData("!unknown x")]
    [InlineData("!unknown {}")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: !unknown x, spec: !unknown x}")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: [1], spec: text}")]
    [InlineData("{apiVersion: v1, kind: List, items: [null, 1, [], {}]}")]
    [InlineData("{apiVersion: 1, kind: [], metadata: {name: {}, annotations: [], labels: 1}}")]
    public void Whatever_a_document_is_no_rule_throws(string yaml)
    {
        var engine = new RuleEngine([KubernetesFacts.Api], AllRules.InOrder);
        var documents = YamlNodes.Read("--- " + yaml);

        engine.CheckDocument(documents[0]);
        engine.CheckEnvironment(documents);
    }

    [Fact]
    public void Of_what_is_unknown_nothing_is_said()
    {
        var found = Check("{apiVersion: apps/v1, kind: Deployment, metadata: !unknown {}, spec: !unknown {}}", Api);

        Assert.Empty(found);
    }

    [Fact]
    public void One_engine_serves_several_threads()
    {
        var engine = new RuleEngine([KubernetesFacts.Api], AllRules.InOrder);
        var documents = YamlNodes.Read(Web);
        var expected = engine.CheckEnvironment(documents).Select(static finding => finding.ToString()).ToList();
        var found = new string[64][];

        Parallel.For(0, found.Length, i => found[i] = [.. engine.CheckEnvironment(documents).Select(static finding => finding.ToString())]);

        Assert.All(found, each => Assert.Equal(expected, each));
    }

    /// <summary>An environment has its list of objects, and that is all.</summary>
    [Fact]
    public void An_object_without_findings_allocates_next_to_nothing()
    {
        var engine = new RuleEngine([KubernetesFacts.Api], Api);
        var documents = Enumerable.Range(0, 1000).SelectMany(static _ => YamlNodes.Read(Web)).ToList();
        Assert.Empty(engine.CheckEnvironment(documents));
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.CheckEnvironment(documents);

        Assert.True((GC.GetAllocatedBytesForCurrentThread() - before) / documents.Count < 350);
    }

    private static IEnumerable<string> Check(string yaml, IReadOnlyList<Rule> rules) =>
        new RuleEngine([KubernetesFacts.Api], rules).CheckEnvironment(YamlNodes.Read(yaml)).Select(static finding => finding.ToString());
}
