using System.Collections.Immutable;
using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Generators;

/// <summary>The generator in a compilation that has what generated records stand on, and that can change between two runs.</summary>
internal sealed class GeneratorRun
{
    /// <summary>Extension members are C# 14, which this Roslyn still calls a preview.</summary>
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorDriver _driver;
    private Compilation _compilation;

    public GeneratorRun(params FactsFileText[] facts)
        : this(new KubernetesRecordsGenerator(), facts)
    {
    }

    public GeneratorRun(IIncrementalGenerator generator, params FactsFileText[] facts)
        : this([generator], facts)
    {
    }

    /// <param name="generators">None knows what another makes. Results are the first one's.</param>
    /// <param name="facts">The additional files.</param>
    public GeneratorRun(IReadOnlyList<IIncrementalGenerator> generators, params FactsFileText[] facts)
    {
        var baseRecord = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.Kubernetes", "KubernetesObject.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]);
        _compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(baseRecord, Parse)], References, options);
        _driver = CSharpGeneratorDriver.Create(
            generators.Select(static generator => generator.AsSourceGenerator()),
            facts,
            Parse,
            new FactsFileText.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Errors and warnings of the compiler, on all code.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; private set; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    public GeneratorRun Generate()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var generated, out var diagnostics);
        Diagnostics = diagnostics;
        Warnings = [.. generated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return this;
    }

    public GeneratorRun WithCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Parse));
        return this;
    }

    public GeneratorRun WithFacts(FactsFileText before, FactsFileText after)
    {
        _driver = _driver.ReplaceAdditionalText(before, after);
        return this;
    }

    /// <summary>The generated text of a type.</summary>
    public string Text(string typeName) =>
        Result.GeneratedSources.Single(source => source.HintName == $"{typeName}.g.cs").SourceText.ToString();

    /// <summary>How often each reason was given for the outputs of a step.</summary>
    public Dictionary<IncrementalStepRunReason, int> Reasons(string step) => Result.TrackedSteps[step]
        .SelectMany(static run => run.Outputs)
        .GroupBy(static output => output.Reason)
        .ToDictionary(static group => group.Key, static group => group.Count());
}
