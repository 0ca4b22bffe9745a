namespace GitOpsDsl.Rules.Tests;

public class ApiVersionRuleTests
{
    [Theory]
    [InlineData("batch/v1beta1", "CronJob", "1.20", "")]
    [InlineData("batch/v1beta1", "CronJob", "1.21", "GD5102")]
    [InlineData("batch/v1beta1", "CronJob", "1.24", "GD5102")]
    [InlineData("batch/v1beta1", "CronJob", "1.25", "GD5101")]
    [InlineData("batch/v1beta1", "CronJob", "v1.36.2", "GD5101")]
    [InlineData("batch/v1beta1", "Other", "1.36", "")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "1.31", "GD5102")]
    [InlineData("storage.k8s.io/v1beta1", "VolumeAttributesClass", "1.36", "GD5102")]
    [InlineData("storage.k8s.io/v1beta1", "VolumeAttributesClass", "1.37", "GD5101")]
    [InlineData("v1", "Endpoints", "1.32", "")]
    [InlineData("v1", "Endpoints", "1.40", "GD5102")]
    [InlineData("v1", "ConfigMap", "1.36", "")]
    [InlineData("example.com/v1beta1", "CronJob", "1.36", "")]
    public void The_cluster_decides_whether_a_version_is_deprecated_or_gone(string apiVersion, string kind, string cluster, string expected)
    {
        var engine = new RuleEngine([KubernetesFacts.Api], [new RemovedApiVersion(), new DeprecatedApiVersion()], null, new RuleSettings(cluster));
        var findings = engine.CheckEnvironment(YamlNodes.Read($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: web}}\n"));

        Assert.Equal(expected, string.Join(' ', findings.Select(static finding => finding.Rule.Id)));
    }

    [Fact]
    public void A_version_that_is_none_is_refused() => Assert.Throws<ArgumentException>(static () => new RuleSettings("latest"));
}
