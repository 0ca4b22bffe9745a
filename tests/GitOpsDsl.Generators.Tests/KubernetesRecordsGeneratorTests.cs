using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Generators;

public sealed class KubernetesRecordsGeneratorTests
{
    [Theory]
    [InlineData("Widget")]
    [InlineData("WidgetSpec")]
    [InlineData("WidgetList")]
    [InlineData("WidgetType")]
    [InlineData("EnumValues")]
    public void Generated_text_is_as_accepted(string type) =>
        Golden.Verify(new GeneratorRun(SampleFacts.File()).Generate().Text($"GitOpsDsl.Kubernetes.{type}"), $"Golden/{type}.txt");

    [Fact]
    public void Generated_code_compiles_without_a_warning()
    {
        var run = new GeneratorRun(SampleFacts.File()).Generate();

        Assert.Empty(run.Warnings);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Two_versions_of_an_API_live_side_by_side_on_one_base_record_and_metadata()
    {
        var other = SampleFacts.File("GitOpsDsl.Kubernetes135", path: "/repo/Facts/shop-1.35.facts");
        var run = new GeneratorRun(SampleFacts.File(), other)
            .WithCode("""
                using New = GitOpsDsl.Kubernetes;
                using Old = GitOpsDsl.Kubernetes135;

                class Both
                {
                    New.KubernetesObject[] Objects => [NewWidget, OldWidget];
                    New.ObjectMeta Meta => OldWidget.Metadata;
                    New.Widget NewWidget => new() { Metadata = new(), Spec = new() { Protocol = New.Protocol.TCP } };
                    Old.Widget OldWidget => new() { Metadata = new(), Spec = new() { Protocol = Old.Protocol.TCP } };
                }
                """)
            .Generate();

        Assert.Empty(run.Warnings);
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName == "GitOpsDsl.Kubernetes135.ObjectMeta.g.cs");
    }

    [Fact]
    public void Of_contested_names_the_latest_version_of_a_group_stays_and_the_others_move_to_namespaces()
    {
        var sources = new GeneratorRun(SampleFacts.File()).Generate().Result.GeneratedSources;
        var names = sources.Select(static source => source.HintName).ToList();

        Assert.Contains("GitOpsDsl.Kubernetes.Gadget.g.cs", names);
        Assert.Contains("GitOpsDsl.Kubernetes.ShopV1.Gadget.g.cs", names);
        Assert.Contains("GitOpsDsl.Kubernetes.Part.g.cs", names);
        Assert.Contains("GitOpsDsl.Kubernetes.Shop.Part.g.cs", names);
    }

    [Fact]
    public void An_edit_of_other_code_generates_nothing_anew()
    {
        var run = new GeneratorRun(SampleFacts.File()).Generate();
        var files = run.Result.GeneratedSources.Length;

        run.WithCode("class Unrelated;").Generate();

        Assert.Equal(new() { [IncrementalStepRunReason.Cached] = 1 }, run.Reasons(KubernetesRecordsGenerator.FactsStep));
        Assert.Equal(new() { [IncrementalStepRunReason.Cached] = files }, run.Reasons(KubernetesRecordsGenerator.FilesStep));
    }

    [Fact]
    public void An_edit_of_one_type_changes_its_file_only()
    {
        var before = SampleFacts.File();
        var run = new GeneratorRun(before).Generate();
        var files = run.Result.GeneratedSources.Length;

        var after = SampleFacts.File(text: SampleFacts.Text.Replace("part int64", "part int32", StringComparison.Ordinal));
        run.WithFacts(before, after).Generate();

        Assert.Equal(
            new() { [IncrementalStepRunReason.Modified] = 1, [IncrementalStepRunReason.Unchanged] = files - 1 },
            run.Reasons(KubernetesRecordsGenerator.FilesStep));
    }

    [Fact]
    public void A_facts_file_cut_in_half_is_an_error_at_its_line()
    {
        var half = SampleFacts.Text[..(SampleFacts.Text.Length / 2)];
        var run = new GeneratorRun(SampleFacts.File(text: half)).Generate();

        var error = Assert.Single(run.Diagnostics);
        var place = error.Location.GetLineSpan();
        Assert.Equal(("GD9001", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal(("/repo/Facts/shop.facts", half.Count(static c => c == '\n')), (place.Path, place.StartLinePosition.Line));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Additional_files_of_others_are_left_alone() =>
        Assert.Empty(new GeneratorRun(SampleFacts.File(path: "/repo/Facts/shop.json")).Generate().Result.GeneratedSources);

    [Fact]
    public void A_namespace_that_is_not_asked_for_is_made_of_the_group()
    {
        var facts = new FactsFileText("/repo/shop.facts", "", "facts 1\nsource shop 1\nkind shop.example.com/v1 Till tills namespaced a.b.Till\ntype a.b.Till\nend 1 1\n");

        Assert.Contains(new GeneratorRun(facts).Generate().Result.GeneratedSources, static source => source.HintName == "ShopExampleCom.Till.g.cs");
    }

    [Fact]
    public void Two_files_of_one_namespace_are_one_set_of_records()
    {
        var till = new FactsFileText("/repo/a.facts", "Shop", "facts 1\nsource shop 1\ntype a.b.Shared\ntype a.b.Till\nend 0 2\n");
        var stall = new FactsFileText("/repo/b.facts", "Shop", "facts 1\nsource shop 1\ntype a.b.Shared\ntype a.b.Stall\nend 0 2\n");
        var run = new GeneratorRun(till, stall).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            ["Shop.EnumValues.g.cs", "Shop.Shared.g.cs", "Shop.Stall.g.cs", "Shop.Till.g.cs"],
            run.Result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal));
    }
}
