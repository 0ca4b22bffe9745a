using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Generators.Catalogue;

/// <summary>
/// Makes the catalogue of a project's environments, so that nothing is looked up by reflection, and <c>Main</c> where the project is a
/// program (set <c>GitOpsGenerateMain</c> to false to write one's own).
/// </summary>
[Generator]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for the test of what is cached.</summary>
    public const string EnvironmentsStep = "Environments";

    private const string Attribute = "GitOpsDsl.EnvironmentAttribute";
    private const string GenerateMain = "build_property.GitOpsGenerateMain";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var environments = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Attribute,
                static (node, _) => node is PropertyDeclarationSyntax or MethodDeclarationSyntax,
                static (context, cancellation) => CatalogueParser.Parse(context, cancellation))
            .Where(static environment => environment is not null)
            .Select(static (environment, _) => environment!)
            .WithTrackingName(EnvironmentsStep)
            .Collect();
        var wantsMain = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue(GenerateMain, out var value) && value == "true");

        context.RegisterImplementationSourceOutput(wantsMain, static (output, wanted) =>
        {
            if (wanted)
            {
                output.AddSource("EnvironmentProgram.g.cs", CatalogueEmitter.Main());
            }
        });
        var rules = context.CompilationProvider.Select(static (compilation, cancellation) => OwnRules.Find(compilation, cancellation));
        context.RegisterSourceOutput(environments.Combine(wantsMain).Combine(rules), static (output, input) =>
        {
            var ((found, wanted), own) = input;
            if (wanted || !found.IsEmpty)
            {
                output.AddSource("EnvironmentCatalogue.g.cs", CatalogueEmitter.Catalogue(found, own));
            }
        });
    }
}
