using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary><c>UPDATE_GOLDEN=1</c> writes the facts anew.</summary>
public sealed class KubernetesFactsTests
{
    [SharedDocumentFact]
    public void The_committed_facts_are_what_the_importer_makes_of_the_document()
    {
        using var json = File.OpenRead(KubernetesFacts.OpenApiPath!);
        var made = FactsWriter.Write(OpenApiImporter.Import(json, "kubernetes", KubernetesFacts.Version, notes: KubernetesFacts.Notes));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(KubernetesFacts.FactsPath, made);
        }

        Assert.Equal(File.ReadAllText(KubernetesFacts.FactsPath), made);
    }

    [SharedDocumentFact]
    public void Every_definition_is_a_type_or_a_value()
    {
        var facts = FactsText.Parse(File.ReadAllText(KubernetesFacts.FactsPath));
        using var document = JsonDocument.Parse(File.ReadAllText(KubernetesFacts.OpenApiPath!));
        var definitions = document.RootElement.GetProperty("definitions").EnumerateObject().ToList();
        var values = definitions
            .Where(definition => facts.Find(definition.Name) is null)
            .Select(static definition => definition.Name.Split('.')[^1]);

        Assert.Equal(584, definitions.Count);
        Assert.Equal(
            [
                "FieldsV1", "IntOrString", "JSON", "JSONSchemaPropsOrArray", "JSONSchemaPropsOrBool", "JSONSchemaPropsOrStringArray",
                "MicroTime", "Patch", "Quantity", "RawExtension", "Time",
            ],
            values.Order(StringComparer.Ordinal));
        Assert.Equal(584 - 11, facts.Types.Count);
    }

    [Fact]
    public void Every_kind_that_can_be_created_is_there()
    {
        var facts = FactsText.Parse(File.ReadAllText(KubernetesFacts.FactsPath));
        var deployment = facts.FindKind("apps/v1", "Deployment")!;

        Assert.Equal(67, facts.Kinds.Count);
        Assert.Equal(("deployments", true, "io.k8s.api.apps.v1.Deployment"), (deployment.Plural, deployment.Namespaced, deployment.Type));
        Assert.False(facts.FindKind("v1", "Namespace")!.Namespaced);
    }

    [Fact]
    public void The_committed_facts_read_back_as_themselves()
    {
        var text = File.ReadAllText(KubernetesFacts.FactsPath);
        Assert.Equal(text, FactsWriter.Write(FactsText.Parse(text)));
    }
}
