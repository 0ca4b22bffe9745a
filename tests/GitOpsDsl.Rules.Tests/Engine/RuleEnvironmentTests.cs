namespace GitOpsDsl.Rules.Tests;

public class RuleEnvironmentTests
{
    [Fact]
    public void Objects_are_found_by_group_kind_namespace_and_name()
    {
        With(
            """
            {apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: shop}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}}
            ---
            {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
            """,
            environment =>
            {
                Assert.Equal("apps/v1 Deployment shop/web", environment.Find("apps", "Deployment", "shop", "web")?.ToString());
                Assert.Equal("v1 Namespace shop", environment.Find("", "Namespace", "", "shop")?.ToString());
                Assert.Null(environment.Find("", "Deployment", "shop", "web"));
                Assert.Null(environment.Find("apps", "Deployment", "", "web"));
                Assert.Single(environment.OfKind("", "Service"));
                Assert.Empty(environment.OfKind("", "Secret"));
            });
    }

    [Fact]
    public void An_object_without_a_known_name_may_be_any()
    {
        With(
            "{apiVersion: v1, kind: Service, metadata: {name: !unknown x}}",
            environment => Assert.Equal((false, true), (environment.AreIdentified("", "Service"), environment.AreIdentified("", "Secret"))));
    }

    [Fact]
    public void An_index_is_built_once_for_all_rules()
    {
        var built = 0;
        With(
            "{apiVersion: v1, kind: Service, metadata: {name: web}}",
            environment =>
            {
                Assert.Same(environment.Index(Build), environment.Index(Build));
                Assert.Equal(1, built);
            });

        List<int> Build(RuleEnvironment environment) => [built++, environment.Objects.Count];
    }

    private static void With(string yaml, Action<RuleEnvironment> assert)
    {
        var isCalled = false;
        var rule = new StubRule("T1", Severity.Error, on => on.Environment((environment, _) =>
        {
            isCalled = true;
            assert(environment);
        }));
        new RuleEngine([KubernetesFacts.Api], [rule]).CheckEnvironment(YamlNodes.Read(yaml));

        Assert.True(isCalled);
    }
}
