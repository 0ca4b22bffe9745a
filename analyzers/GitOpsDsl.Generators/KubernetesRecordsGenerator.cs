using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Generators;

/// <summary>
/// Records for every type of an API, from facts or from the YAML of CustomResourceDefinitions:
/// <c>&lt;AdditionalFiles Include="x.facts" GitOpsDslNamespace="My.Namespace" /&gt;</c>; without a namespace it is made of the API group.
/// YAML → facts → <see cref="Records.RecordsModel"/> → C# text.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class KubernetesRecordsGenerator : IIncrementalGenerator
{
    internal const string FactsStep = "Facts";
    internal const string FilesStep = "Files";

    /// <summary>Those are of cloud providers, and another generator's.</summary>
    private const string IsCloud = "build_metadata.AdditionalFiles.GitOpsDslCloudFacts";

    private const string IsKnown = "build_metadata.AdditionalFiles.GitOpsDslKnown";
    private const string Namespace = "build_metadata.AdditionalFiles.GitOpsDslNamespace";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var fromFacts = inputs
            .Select(static (input, cancellation) => Facts(input.Left, input.Right.GetOptions(input.Left), cancellation))
            .Where(static facts => facts is not null)
            .WithTrackingName(FactsStep);
        var definitions = inputs
            .Select(static (input, cancellation) => Definitions(input.Left, input.Right.GetOptions(input.Left), cancellation))
            .Where(static file => file is not null)
            .Collect()
            .SelectMany(static (files, _) => Import(files));

        var generated = fromFacts.Collect()
            .Combine(definitions.Select(static (definition, _) => definition.Facts).Collect())
            .SelectMany(static (facts, _) => FactsFiles.Merge(facts.Left.Concat(facts.Right).OfType<FactsFile>()))
            .Select(static (facts, cancellation) => facts.Generate(cancellation));
        var files = generated.SelectMany(static (records, _) => records.Files).WithTrackingName(FilesStep);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text));

        Report(context, generated.Select(static (records, _) => records.Error));
        Report(context, definitions.Select(static (definition, _) => definition.Error));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FactsError?> errors) =>
        context.RegisterSourceOutput(errors.Where(static error => error is not null), static (output, error) => output.ReportDiagnostic(error!.ToDiagnostic()));

    private static FactsFile? Facts(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        if (!file.Path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase) || IsTrue(options, IsCloud))
        {
            return null;
        }

        var isKnown = IsTrue(options, IsKnown);
        return new FactsFile(file.Path, NamespaceOf(options), Text(file, cancellation), isKnown);
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var flag) && string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase);

    private static DefinitionFile? Definitions(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var isYaml = file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isYaml && Text(file, cancellation) is var text && DefinitionFiles.IsOne(text)
            ? new DefinitionFile(file.Path, NamespaceOf(options), text)
            : null;
    }

    /// <summary>Apart, so that a project without definitions never loads what reads YAML.</summary>
    private static ImmutableArray<DefinitionFacts> Import(ImmutableArray<DefinitionFile?> files) =>
        files.IsEmpty ? [] : [.. DefinitionFiles.Import(files.OfType<DefinitionFile>())];

    private static string? NamespaceOf(AnalyzerConfigOptions options) =>
        options.TryGetValue(Namespace, out var name) && name.Length > 0 ? name : null;

    private static string Text(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? "";
}
