namespace GitOpsDsl.Rules.Tests;

public class LabelSelectorTests
{
    private const string Pods = """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db, namespace: shop}
        spec: {template: {metadata: {labels: {app: db, tier: back, zone: !unknown x}}}}
        """;

    [Theory]
    [InlineData("{matchLabels: {app: db, tier: back}}", Certainty.Yes)]
    [InlineData("{matchLabels: {app: db, tier: front}}", Certainty.No)]
    [InlineData("{matchLabels: {app: db, zone: a}}", Certainty.Maybe)]
    [InlineData("{matchLabels: {app: !unknown x}}", Certainty.Maybe)]
    [InlineData("{matchLabels: !unknown {app: db}}", Certainty.Maybe)]
    [InlineData("{matchLabels: !unknown {app: web}}", Certainty.No)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [web, db]}]}", Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [web]}]}", Certainty.No)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: !unknown [web]}]}", Certainty.Maybe)]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}", Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [db]}]}", Certainty.No)]
    [InlineData("{matchExpressions: [{key: none, operator: NotIn, values: [x]}]}", Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: tier, operator: Exists}]}", Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: none, operator: Exists}]}", Certainty.No)]
    [InlineData("{matchExpressions: [{key: none, operator: DoesNotExist}]}", Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: zone, operator: In, values: [a]}]}", Certainty.Maybe)]
    [InlineData("{}", Certainty.Yes)]
    [InlineData("{matchLabels: {statefulset.kubernetes.io/pod-name: db-0}}", Certainty.Maybe)]
    [InlineData("{matchLabels: {statefulset.kubernetes.io/pod-name: web-0}}", Certainty.No)]
    public void A_selector_matches_as_the_cluster_would(string selector, Certainty expected)
    {
        var workload = Workloads.Of(EnvironmentText.Read(Pods)).All[0];
        var node = YamlNodes.Read(selector)[0].Root;

        Assert.Equal(expected, LabelSelector.Of(node).Matches(workload.PodLabels));
    }
}
