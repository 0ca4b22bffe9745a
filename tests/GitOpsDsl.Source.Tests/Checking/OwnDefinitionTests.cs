using GitOpsDsl.Analyzers;
using GitOpsDsl.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Source.Tests.Checking;

/// <summary>Records of a definition that only the author's project has, in the IDE.</summary>
public class OwnDefinitionTests
{
    private const string Definition =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: tills.shop.example.com }
        spec:
          group: shop.example.com
          scope: Namespaced
          names: { kind: Till, plural: tills }
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
                      drawers: { type: integer, minimum: 1, maximum: 4 }
        """;

    [Fact]
    public async Task An_object_is_held_against_its_definition()
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
        var project = CSharpCompilation.Create(
            "own", [CSharpSyntaxTree.ParseText(AuthorSources.ImplicitUsings, parse)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new KubernetesRecordsGenerator().AsSourceGenerator()], [new DefinitionText()], parse)
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _);
        var records = generated.GetSymbolsWithName("Till", SymbolFilter.Type).First().ContainingNamespace.ToDisplayString();
        var written = CSharpSyntaxTree.ParseText(
            $$"""
            public static class Own
            {
                public static {{records}}.Till Right => new() { Metadata = new() { Name = "right" }, Spec = new() { Drawers = 2 } };
                public static {{records}}.Till Wrong => new() { Metadata = new() { Name = "wrong" }, Spec = new() { Drawers = 9 } };
            }
            """,
            parse);
        var whole = generated.AddSyntaxTrees(written);
        Assert.DoesNotContain(whole.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var found = await whole.WithAnalyzers([new RulesAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        var only = Assert.Single(found);
        Assert.Equal("GD1009", only.Id);
        Assert.Equal("9", (await written.GetTextAsync()).ToString(only.Location.SourceSpan));
    }

    private sealed class DefinitionText : AdditionalText
    {
        public override string Path => "Crds/till.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Definition, System.Text.Encoding.UTF8);
    }
}
