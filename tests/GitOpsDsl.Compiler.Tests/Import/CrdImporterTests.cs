using GitOpsDsl.Facts;
using GitOpsDsl.Reading;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Import;

public sealed class CrdImporterTests
{
    private const string Least = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: example.com
          scope: Cluster
          names: { kind: Shop, plural: shops }
          versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
        """;

    private static readonly string Till =
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "GitOpsDsl.Compiler.Tests", "Import", "till.crd.yaml"));

    [Fact]
    public void A_definition_becomes_facts_without_prose_of_the_versions_that_are_served() =>
        Golden.Verify(FactsWriter.Write(Import(Till)), "till.facts");

    [Fact]
    public void Facts_of_a_definition_read_back_as_themselves()
    {
        var text = FactsWriter.Write(Import(Till));

        Assert.Equal(text, FactsWriter.Write(FactsText.Parse(text)));
    }

    [Fact]
    public void Lists_and_several_documents_are_looked_into_and_other_objects_passed_over()
    {
        var list = "apiVersion: v1\nkind: List\nitems:\n- " + Least.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n";
        var facts = Import(list + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\n" + Till);

        Assert.Equal(
            ["example.com/v1/Shop False", "shop.example.com/v1/Till True", "shop.example.com/v1beta1/Till True"],
            facts.Kinds.Select(static kind => $"{kind.Id} {kind.Namespaced}"));
    }

    [Fact]
    public void Objects_that_look_alike_in_two_kinds_are_one_type_with_what_the_names_share()
    {
        var store = Schema("SecretStore", "{ type: object, properties: { url: { type: string }, path: { type: string } } }");
        var cluster = Schema("ClusterSecretStore", "{ type: object, properties: { url: { type: string }, path: { type: string } } }");

        Assert.Equal(
            ["com.example.v1.ClusterSecretStore", "com.example.v1.SecretStore", "com.example.v1.SecretStoreSpec"],
            Import(store + "\n---\n" + cluster).Types.Select(static type => type.Name));
    }

    [Theory]
    [InlineData("kind: ConfigMap", "there is no CustomResourceDefinition in it that serves a version")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition", "apiextensions.k8s.io/v1beta1 is gone since Kubernetes 1.22: ask for the apiextensions.k8s.io/v1 of this definition")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: { versions: [] }", "the definition's spec.group is missing")]
    public void A_wrong_definition_is_refused(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<FactsException>(() => Import(yaml)).Message);

    [Fact]
    public void A_type_that_no_schema_has_is_refused_with_its_path() =>
        Assert.Equal(
            "spec.versions[0].schema.openAPIV3Schema.properties.spec: \"file\" is no type of a schema",
            Assert.Throws<FactsException>(() => Import(Schema("Shop", "{ type: file }"))).Message);

    [Fact]
    public void What_is_no_YAML_is_refused_with_its_place() =>
        Assert.StartsWith("crd.yaml:", Assert.Throws<YamlInputException>(() => Import("a: [")).Message, StringComparison.Ordinal);

    private static string Schema(string kind, string spec) => Least
        .Replace("kind: Shop", $"kind: {kind}", StringComparison.Ordinal)
        .Replace("{ type: object }", $"{{ type: object, properties: {{ spec: {spec} }} }}", StringComparison.Ordinal);

    private static ApiFacts Import(string yaml) => CrdImporter.Import([("crd.yaml", yaml)]);
}
