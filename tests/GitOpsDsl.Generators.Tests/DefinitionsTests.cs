using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Generators;

/// <summary>CustomResourceDefinitions among a project's additional files.</summary>
public sealed class DefinitionsTests
{
    private const string Till = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: shop.example.com
          scope: Namespaced
          names: { kind: Till, plural: tills }
          versions:
          - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [mode], properties: { mode: { type: string, enum: [open, closed] }, clone: { type: string } } } } } } }
          - { name: v1beta1, served: true, storage: false, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { mode: { type: string } } } } } } }
        """;

    [Fact]
    public void A_definition_becomes_records_of_its_group_and_the_latest_version_has_the_plain_name()
    {
        var run = new GeneratorRun(SampleFacts.File(), new FactsFileText("/repo/Crds/till.yaml", "", Till, isKnown: false))
            .WithCode("""
                class Uses
                {
                    GitOpsDsl.Kubernetes.KubernetesObject[] Tills =>
                    [
                        new ShopExampleCom.Till { Metadata = new(), Spec = new() { Mode = ShopExampleCom.TillMode.Open, CloneValue = "x" } },
                        new ShopExampleCom.ShopV1beta1.Till { Metadata = new(), Spec = new() { Mode = "open" } },
                    ];

                    string Facts => Tills[0].ApiFacts!;
                }
                """)
            .Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Warnings);
        Assert.Contains("kind shop.example.com/v1 Till tills namespaced", run.Text("ShopExampleCom.ApiFacts"), StringComparison.Ordinal);
    }

    [Fact]
    public void Kubernetes_own_facts_are_not_brought_along() =>
        Assert.DoesNotContain(
            new GeneratorRun(SampleFacts.File()).Generate().Result.GeneratedSources,
            static source => source.HintName.EndsWith(".ApiFacts.g.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: [", "/repo/Crds/till.yaml:")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {}", "the definition's spec.group is missing")]
    public void A_definition_that_is_not_whole_is_an_error(string yaml, string problem)
    {
        var run = new GeneratorRun(new FactsFileText("/repo/Crds/till.yaml", "", yaml)).Generate();

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal(("GD9001", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Contains(problem, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_that_defines_nothing_is_left_alone() =>
        Assert.Empty(new GeneratorRun(new FactsFileText("/repo/values.yaml", "", "replicas: [")).Generate().Result.GeneratedSources);
}
