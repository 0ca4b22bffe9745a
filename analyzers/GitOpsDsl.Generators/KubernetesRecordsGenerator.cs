using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Generators;

/// <summary>
/// Records for every type of an API:
/// <c>&lt;AdditionalFiles Include="x.facts" GitOpsDslFacts="true" GitOpsDslNamespace="My.Namespace" /&gt;</c>.
/// Facts → <see cref="Records.RecordsModel"/> → C# text.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class KubernetesRecordsGenerator : IIncrementalGenerator
{
    internal const string FactsStep = "Facts";
    internal const string FilesStep = "Files";

    private const string IsFacts = "build_metadata.AdditionalFiles.GitOpsDslFacts";
    private const string Namespace = "build_metadata.AdditionalFiles.GitOpsDslNamespace";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var generated = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellation) => Facts(input.Left, input.Right.GetOptions(input.Left), cancellation))
            .Where(static facts => facts is not null)
            .WithTrackingName(FactsStep)
            .Select(static (facts, cancellation) => facts!.Generate(cancellation));

        var files = generated.SelectMany(static (records, _) => records.Files).WithTrackingName(FilesStep);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text));

        var errors = generated.Select(static (records, _) => records.Error).Where(static error => error is not null);
        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error!.ToDiagnostic()));
    }

    private static FactsFile? Facts(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var isFacts = options.TryGetValue(IsFacts, out var flag) && string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase);
        return isFacts && options.TryGetValue(Namespace, out var name) && name.Length > 0
            ? new FactsFile(file.Path, name, file.GetText(cancellation)?.ToString() ?? "")
            : null;
    }
}
