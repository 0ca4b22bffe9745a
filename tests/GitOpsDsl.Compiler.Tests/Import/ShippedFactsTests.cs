using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary><c>UPDATE_GOLDEN=1</c> writes the facts anew.</summary>
public sealed class ShippedFactsTests
{
    [Fact]
    public void There_are_kinds_of_every_agent_and_of_what_nearly_everybody_runs()
    {
        Assert.Equal(
            [
                "argo-cd", "argo-rollouts", "cert-manager", "config-sync", "external-secrets", "flux", "gateway-api", "keda",
                "prometheus-operator", "pulumi-kubernetes-operator", "sealed-secrets",
            ],
            ShippedFacts.Names);
        Assert.Equal(46, ShippedFacts.Names.SelectMany(static name => ShippedFacts.Read(name).Kinds).Select(static kind => $"{kind.Group} {kind.Kind}").Distinct().Count());
    }

    [Fact]
    public void The_rules_know_every_kind_that_there_are_records_of()
    {
        var kinds = ShippedFacts.Names.SelectMany(static name => ShippedFacts.Read(name).Kinds);

        Assert.All(kinds, static kind =>
            Assert.Contains(KnownApis.Of([kind.ApiVersion]), api => api.FindKind(kind.ApiVersion, kind.Kind) is not null));
    }

    [SharedDefinitionsFact]
    public void The_committed_facts_are_what_the_importer_makes_of_the_definitions()
    {
        foreach (var name in ShippedFacts.Names)
        {
            var committed = ShippedFacts.Read(name);
            var files = Directory.GetFiles(Path.Combine(ShippedFacts.Definitions!, name), "*.yaml").Order(StringComparer.Ordinal);
            var made = FactsWriter.Write(CrdImporter.Import(files.Select(static file => (file, File.ReadAllText(file))), name, committed.Version));
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            {
                File.WriteAllText(ShippedFacts.PathOf(name), made);
            }

            Assert.Equal(File.ReadAllText(ShippedFacts.PathOf(name)), made);
        }
    }

    private sealed class SharedDefinitionsFactAttribute : FactAttribute
    {
        public SharedDefinitionsFactAttribute() =>
            Skip = ShippedFacts.Definitions is null ? "shared/schemas/crds does not stand beside the repository" : null;
    }
}
