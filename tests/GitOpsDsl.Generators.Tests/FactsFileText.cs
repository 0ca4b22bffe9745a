using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Generators;

/// <summary>A facts file as a project has it: an additional file with metadata.</summary>
internal sealed class FactsFileText(string path, string @namespace, string text, bool isKnown = true) : AdditionalText
{
    public override string Path { get; } = path;

    public string Namespace { get; } = @namespace;

    public bool IsKnown { get; } = isKnown;

    public bool IsCloud { get; } = text.StartsWith("cloud ", StringComparison.Ordinal);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>The metadata of all facts files.</summary>
    public sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is FactsFileText facts
            ? new Metadata(new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.GitOpsDslKnown"] = facts.IsKnown ? "true" : "",
                ["build_metadata.AdditionalFiles.GitOpsDslCloudFacts"] = facts.IsCloud ? "true" : "",
                ["build_metadata.AdditionalFiles.GitOpsDslNamespace"] = facts.Namespace,
            })
            : GlobalOptions;
    }

    private sealed class Metadata(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
