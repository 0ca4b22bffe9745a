namespace GitOpsDsl.Rules.Tests;

public class RuleRunTests
{
    /// <summary>A definition and its object, a Namespace that refuses the pod, an excuse, and two objects of one name.</summary>
    private const string Yaml = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop, annotations: {gitops.dsl/excuse.GD4101: "one is enough"}}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: wep}}
            spec: {hostNetwork: true, containers: [{name: web, image: "web:1.0.0"}]}
        ---
        apiVersion: example.com/v1
        kind: Color
        metadata: {name: red, namespace: shop}
        spec: {hew: 1}
        ---
        apiVersion: v1
        kind: Namespace
        metadata: {name: shop, labels: {pod-security.kubernetes.io/enforce: restricted}}
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: colors.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {kind: Color, plural: colors}
          versions:
          - name: v1
            served: true
            storage: true
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {hue: {type: integer}}}}}}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: shop}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: shop}
        """;

    private static readonly RuleEngine Engine = new([KubernetesFacts.Api], AllRules.InOrder);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Objects_looked_at_in_any_order_give_what_the_whole_environment_gives(int threads)
    {
        var whole = Engine.CheckEnvironment(YamlNodes.Read(Yaml)).Select(static finding => finding.ToString()).ToList();
        var documents = YamlNodes.Read(Yaml);
        var run = Engine.Begin([documents[3], documents[2]]);
        var eyes = Enumerable.Range(0, threads).Select(_ => run.Objects()).ToList();
        var seen = new List<EnvironmentObject>[documents.Count];
        for (var i = documents.Count - 1; i >= 0; i--)
        {
            documents[i].Place = i;
            eyes[i % threads].Check(documents[i], seen[i] = []);
        }

        var found = run.End([.. seen.SelectMany(static one => one)], threads).Select(static finding => finding.ToString()).ToList();

        Assert.Contains(whole, static finding => finding.Contains("hew"));
        Assert.Contains(whole, static finding => finding.Contains("GD3030"));
        Assert.Equal(whole, found);
    }
}
