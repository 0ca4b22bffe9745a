namespace GitOpsDsl.Rules.Tests;

public class WorkloadsTests
{
    private const string Shop = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: shop}
        spec: {template: {metadata: {labels: {app: web, part-of: shop}}}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: api, namespace: shop}
        spec: {template: {metadata: {labels: {app: api, part-of: shop}}}}
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: report, namespace: shop}
        spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: report}}}}}}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: one, namespace: other, labels: {app: web}}
        """;

    [Theory]
    [InlineData("{app: web}", "web")]
    [InlineData("{part-of: shop}", "web api")]
    [InlineData("{part-of: shop, app: api}", "api")]
    [InlineData("{app: report}", "report")]
    [InlineData("{app: web, part-of: none}", "")]
    [InlineData("{app: db}", "")]
    [InlineData("{}", "web api report")]
    public void A_selector_finds_the_workloads_of_its_namespace(string labels, string names) =>
        Assert.Equal(names, string.Join(' ', Select(Shop, labels).Select(static pods => pods.Workload.Object.Name)));

    [Theory]
    [InlineData("metadata: {name: open, namespace: shop}\nspec: {template: {metadata: {labels: !unknown {tier: x}}}}")]
    [InlineData("metadata: {name: open, namespace: shop}\nspec: {template: {metadata: {labels: {app: !unknown x}}}}")]
    [InlineData("metadata: {name: open, namespace: shop}\nspec: {template: !unknown x}")]
    [InlineData("metadata: {name: open, namespace: !unknown x}\nspec: {template: {metadata: {labels: {app: web}}}}")]
    public void A_workload_that_is_not_known_may_be_selected(string deployment)
    {
        var found = Select("apiVersion: apps/v1\nkind: Deployment\n" + deployment, "{app: web}");

        Assert.False(Assert.Single(found).IsCertain);
    }

    private static List<SelectedWorkload> Select(string yaml, string labels)
    {
        var found = new List<SelectedWorkload>();
        foreach (var pods in Workloads.Of(EnvironmentText.Read(yaml)).Select("shop", LabelSelector.OfLabels(YamlNodes.Read(labels)[0].Root)))
        {
            found.Add(pods);
        }

        return found;
    }
}
