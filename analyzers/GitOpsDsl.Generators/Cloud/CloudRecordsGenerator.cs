using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>
/// Records for the resources and functions of a cloud provider:
/// <c>&lt;AdditionalFiles Include="aws.facts" GitOpsDslCloudFacts="true" GitOpsDslNamespace="My.Aws" /&gt;</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CloudRecordsGenerator : IIncrementalGenerator
{
    private const string IsFacts = "build_metadata.AdditionalFiles.GitOpsDslCloudFacts";
    private const string Namespace = "build_metadata.AdditionalFiles.GitOpsDslNamespace";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var generated = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellation) => Facts(input.Left, input.Right.GetOptions(input.Left), cancellation))
            .Where(static facts => facts is not null)
            .Select(static (facts, cancellation) => facts!.Generate(cancellation));

        context.RegisterSourceOutput(
            generated.SelectMany(static (records, _) => records.Files),
            static (output, file) => output.AddSource(file.HintName, file.Text));
        context.RegisterSourceOutput(
            generated.Select(static (records, _) => records.Error).Where(static error => error is not null),
            static (output, error) => output.ReportDiagnostic(error!.ToDiagnostic()));
    }

    private static CloudFactsFile? Facts(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var isFacts = options.TryGetValue(IsFacts, out var flag) && string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase);
        return isFacts && options.TryGetValue(Namespace, out var name) && name.Length > 0
            ? new CloudFactsFile(file.Path, name, file.GetText(cancellation)?.ToString() ?? "")
            : null;
    }
}
