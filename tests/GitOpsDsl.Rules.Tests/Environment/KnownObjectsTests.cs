namespace GitOpsDsl.Rules.Tests;

public class KnownObjectsTests
{
    private const string Shop = """
        apiVersion: v1
        kind: Secret
        metadata: {name: db, namespace: shop}
        ---
        apiVersion: cert-manager.io/v1
        kind: Certificate
        metadata: {name: web, namespace: shop}
        spec: {secretName: web-tls}
        ---
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata: {name: vault, namespace: shop}
        spec: {secretObjects: [{secretName: from-vault}]}
        ---
        apiVersion: kafka.strimzi.io/v1
        kind: Kafka
        metadata: {name: bus, namespace: shop}
        """;

    [Theory]
    [InlineData("shop", "db", "rendered")]
    [InlineData("shop", "web-tls", "made")]
    [InlineData("shop", "from-vault", "made")]
    [InlineData("shop", "nobody", "missing")]
    [InlineData("shop", "web", "missing")]
    [InlineData("shop", "bus-cluster-ca", "unsaid")]
    [InlineData("shop", "omnibus", "missing")]
    [InlineData("elsewhere", "db", "unsaid")]
    [InlineData("shop", "", "unsaid")]
    public void A_name_leads_to_what_is_rendered_or_made_or_nowhere(string space, string name, string expected) =>
        Assert.Equal(expected, Find(EnvironmentText.Read(Shop), space, $"\"{name}\""));

    [Fact]
    public void Nothing_is_missing_that_is_said_to_be_outside() =>
        Assert.Equal("unsaid", Find(EnvironmentText.Read(Shop, "Secret shop/nob*"), "shop", "nobody"));

    [Fact]
    public void Nothing_is_missing_while_the_name_of_an_object_of_its_kind_is_not_known() =>
        Assert.Equal("unsaid", Find(EnvironmentText.Read(Shop + "\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: !unknown x, namespace: shop}"), "shop", "nobody"));

    [Fact]
    public void A_reference_that_is_not_known_leads_nowhere_and_misses_nothing() =>
        Assert.Equal("unsaid", Find(EnvironmentText.Read(Shop), "shop", "!unknown x"));

    [Fact]
    public void A_cluster_wide_object_is_only_missing_where_others_of_its_kind_are_known()
    {
        var name = YamlNodes.Read("fast")[0].Root;

        Assert.False(KnownObjects.Of(EnvironmentText.Read(Shop)).FindClusterWide("storage.k8s.io", "StorageClass", name).IsMissing);
        Assert.True(KnownObjects.Of(EnvironmentText.Read(Shop, "StorageClass slow")).FindClusterWide("storage.k8s.io", "StorageClass", name).IsMissing);
        Assert.False(KnownObjects.Of(EnvironmentText.Read(Shop, "StorageClass f*")).FindClusterWide("storage.k8s.io", "StorageClass", name).IsMissing);
    }

    private static string Find(RuleEnvironment environment, string space, string name)
    {
        var found = KnownObjects.Of(environment).Find("", "Secret", space, YamlNodes.Read(name)[0].Root);
        return found.IsMissing ? "missing" : found.Object is null ? "unsaid" : found.Object.Id.Kind == "Secret" ? "rendered" : "made";
    }
}
