using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Compiler.Tests.Diff;

/// <summary>Which lines a change is told in: the fields, and nothing beside them.</summary>
public class FieldChangeTests
{
    [Theory]
    [InlineData("restarts-image", "spec.template.spec.containers[web].image: registry.example.com/shop/web:1.4.0 → registry.example.com/shop/web:1.5.0")]
    [InlineData("restarts-replicas", "spec.replicas: 2 → 3")]
    [InlineData("restarts-variable", "spec.template.spec.containers[web].env[LOG_LEVEL].value: info → debug")]
    [InlineData("restarts-order-of-variables", "spec.template.spec.containers[web].env: Reordered")]
    [InlineData("exposes-service-port", "spec.ports[9000/TCP]:  → {name: admin, port: 9000}")]
    [InlineData("exposes-service-type", "spec.type: ClusterIP → LoadBalancer")]
    [InlineData("exposes-ingress-host", "spec.rules[0].host: shop.example.com → www.example.com")]
    [InlineData("exposes-role-verb", "rules[0].verbs[2]:  → delete")]
    [InlineData("exposes-binding-subject", "subjects[0]:  → {kind: Group, apiGroup: rbac.authorization.k8s.io, name: developers}")]
    [InlineData("exposes-host-network", "spec.template.spec.hostNetwork:  → true")]
    [InlineData("replaces-claim-template-size", "spec.volumeClaimTemplates[data].spec.resources.requests.storage: 10Gi → 20Gi")]
    [InlineData("replaces-pod-command", "spec.containers[debug].args[1]: 1h → 2h")]
    [InlineData("loses-shrinking-claim", "spec.resources.requests.storage: 10Gi → 5Gi")]
    [InlineData("loses-claims-with-the-set", "spec.persistentVolumeClaimRetentionPolicy.whenDeleted: Retain → Delete")]
    [InlineData("loses-renamed-stateful-set", "")]
    public void Each_field_is_told_by_its_keys(string name, string expected)
    {
        var fields = LabelledPair.Read(name).Compare().Objects.SelectMany(static change => change.Fields);

        Assert.Equal(expected, string.Join('\n', fields.Select(Told)));

        static string Told(FieldChange field)
            => field.Kind == FieldChangeKind.Reordered ? $"{field.Path}: Reordered" : $"{field.Path}: {field.Before} → {field.After}";
    }

    [Fact]
    public void Arguments_are_told_by_what_was_put_in_between()
    {
        const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    args: ";

        var change = Assert.Single(TreeDiff.Compare(LabelledPair.Tree(Pod + "[a, b, c, d]"), LabelledPair.Tree(Pod + "[a, b, x, c, d]")).Objects);

        var field = Assert.Single(change.Fields);
        Assert.Equal((FieldChangeKind.Added, "spec.containers[a].args[2]", "x"), (field.Kind, field.Path, field.After!.ToString()));
    }

    [Fact]
    public void A_hash_follows_from_what_it_is_of()
    {
        var deployment = LabelledPair.Read("restarts-hashed-config").Compare().Objects.Single(static change => change.Id.Kind == "Deployment");

        Assert.Equal("ConfigMap web-config", Assert.Single(deployment.Fields).Cause);
    }

    [Fact]
    public void A_name_with_another_hash_is_one_rename_and_the_change_of_its_content()
    {
        var changes = LabelledPair.Read("restarts-hashed-name").Compare();

        var config = changes.Objects.Single(static change => change.Id.Kind == "ConfigMap");
        Assert.Equal((ObjectChangeKind.Renamed, "web-config-abc123", "data.TITLE"), (config.Kind, config.FormerId!.Name, Assert.Single(config.Fields).Path));
        Assert.Equal("ConfigMap web-config-def456", Assert.Single(changes.Objects.Single(static change => change.Id.Kind == "Deployment").Fields).Cause);
    }

    [Fact]
    public void A_namespace_in_a_host_name_is_the_other_environments()
    {
        const string Config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: NS}\ndata: {DB: db.NS.svc, TIER: NS-2, OTHER: other}\n";

        var changes = TreeDiff.Compare(
            LabelledPair.Tree(Config.Replace("NS", "shop-int", StringComparison.Ordinal)),
            LabelledPair.Tree(Config.Replace("NS", "shop-prod", StringComparison.Ordinal)),
            NameRenaming.OfNamespace("shop-int", "shop-prod"));

        Assert.Equal("data.TIER", Assert.Single(Assert.Single(changes.Objects).Fields).Path);
    }
}
