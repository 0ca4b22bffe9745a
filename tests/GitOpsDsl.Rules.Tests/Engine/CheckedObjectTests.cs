namespace GitOpsDsl.Rules.Tests;

public class CheckedObjectTests
{
    private static readonly RuleEngine Engine = new([KubernetesFacts.Api], AllRules.InOrder, static rule => rule.Severity is Severity.None ? Severity.Info : rule.Severity);

    [Fact]
    public void Objects_that_one_change_was_made_to_are_told_the_same_after_one_another_as_alone()
    {
        Assert.Equal(Alone(Verdict.All.Select(static verdict => verdict.Object)), Together(Verdict.All.Select(static verdict => verdict.Object)));
    }

    public static TheoryData<string> Groups => [.. RuleCase.All.Select(static c => c.Path.Split('/')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Groups))]
    public void An_object_is_told_the_same_after_its_twin_as_alone(string group)
    {
        foreach (var document in RuleCase.All.Where(c => c.Path.StartsWith(group + "/", StringComparison.Ordinal)).SelectMany(static c => YamlNodes.Read(c.Yaml)))
        {
            List<NodeDocument> twins = [document, .. Twins(document)];

            Assert.Equal(Alone(twins), Together(twins));
        }
    }

    [Fact]
    public void Of_a_twin_only_what_read_the_difference_is_asked_again()
    {
        var calls = new List<string>();
        var engine = new RuleEngine(
            [KubernetesFacts.Api],
            [
                new StubRule("NAME", Severity.Error, on => on.Object((root, _) => calls.Add($"name {root["metadata"]["name"].Text}"))),
                new StubRule("KEYS", Severity.Error, on => on.Object((root, _) => calls.Add($"keys {root["data"].Count}"))),
                new StubRule("DATA", Severity.Error, on => on.Field(TypeNames.ConfigMap, "data", (data, _) => calls.Add($"data {data["a"].Text}"))),
            ]);
        var eyes = engine.Begin([]).Objects();
        foreach (var (name, a) in new[] { ("one", "1"), ("two", "1"), ("three", "2"), ("three", "2") })
        {
            eyes.Check(YamlNodes.Read($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: {name}}}, data: {{a: \"{a}\"}}}}")[0], null);
        }

        Assert.Equal(["name one", "keys 1", "data 1", "name two", "name three", "data 2", "name three", "data 2"], calls);
    }

    [Fact]
    public void What_was_found_in_an_object_is_found_in_its_twin()
    {
        var engine = new RuleEngine([KubernetesFacts.Api], [StubRule.OnType(TypeNames.ConfigMap)]);
        var documents = YamlNodes.Read("""
            {apiVersion: v1, kind: ConfigMap, metadata: {name: one}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: two}}
            """);

        Assert.Equal(2, engine.CheckEnvironment(documents).Count);
    }

    [Fact]
    public void A_value_that_the_schema_refuses_is_refused_in_a_twin_of_an_object_where_it_is_right()
    {
        var documents = YamlNodes.Read("""
            {apiVersion: v1, kind: Service, metadata: {name: one}, spec: {type: ClusterIP, ports: [{port: 80}]}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: one}, spec: {type: ClusterIp, ports: [{port: 80}]}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: one}, spec: {type: ClusterIP, ports: [{port: 8000000000}]}}
            """);

        Assert.Equal(["GD1005", "GD1002"], Together(documents).Select(static line => line.Split(' ')[2]).Where(static id => id is "GD1002" or "GD1005"));
    }

    /// <summary>One for each scalar and each value that it might have instead.</summary>
    private static IEnumerable<NodeDocument> Twins(NodeDocument document)
    {
        foreach (var node in document.Root.Descendants)
        {
            Action<NodeDocumentBuilder>[] others = node.Kind switch
            {
                NodeKind.String => [b => b.String(node.Text + "x"), b => b.String(node.Text + "_A"), b => b.String(""), b => b.String("latest"), b => b.String("*")],
                NodeKind.Integer => [b => b.Integer(node.Integer!.Value + 1), b => b.Integer(0), b => b.Integer(-1), b => b.Integer(1L << 40)],
                NodeKind.Boolean => [b => b.Boolean(!node.Boolean!.Value)],
                NodeKind.Float => [b => b.Float(node.Number!.Value + 1)],
                _ => [],
            };
            foreach (var other in others)
            {
                yield return DocumentCopy.With(document, node, other);
            }
        }
    }

    /// <summary>Each looked at as if there were no other.</summary>
    private static List<string> Alone(IEnumerable<NodeDocument> documents) => Found(documents, static () => Engine.Begin([]));

    /// <summary>One after another, as a host does.</summary>
    private static List<string> Together(IEnumerable<NodeDocument> documents)
    {
        var run = Engine.Begin([]);
        return Found(documents, () => run);
    }

    private static List<string> Found(IEnumerable<NodeDocument> documents, Func<RuleRun> run)
    {
        var runs = new List<RuleRun>();
        var place = 0;
        ObjectRun? eyes = null;
        foreach (var document in documents)
        {
            document.Place = place++;
            var next = run();
            if (runs.Count == 0 || runs[^1] != next)
            {
                runs.Add(next);
                eyes = next.Objects();
            }

            eyes!.Check(document, null);
        }

        return [.. runs.SelectMany(static one => one.End([])).Select(static finding => $"{finding.Node.Document!.Place} {finding.Severity} {finding.Rule.Id} {finding.Path} {finding.Message}")];
    }
}
