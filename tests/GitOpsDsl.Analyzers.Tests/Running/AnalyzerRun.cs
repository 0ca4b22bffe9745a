using System.Collections.Immutable;
using GitOpsDsl.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>Analyzers over C# files of an environment project, as the compiler and the IDE run them.</summary>
internal static class AnalyzerRun
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Latest);

    /// <summary>Rules that ship switched off are on.</summary>
    public static CSharpCompilationOptions Options { get; } =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(AllRules.InOrder.Where(static rule => rule.Descriptor.Severity == Severity.None)
                .Select(static rule => KeyValuePair.Create(rule.Descriptor.Id, ReportDiagnostic.Warn)));

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using GitOpsDsl;
        global using GitOpsDsl.Kubernetes;
        """;

    /// <summary>The usings that the build of an environment project gives each of its files.</summary>
    public static SyntaxTree GlobalUsings { get; } = CSharpSyntaxTree.ParseText(Usings, Parse, "Usings.g.cs");

    /// <summary>What analyzers report, in order of place. Code that does not compile fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(DiagnosticAnalyzer analyzer, params SyntaxTree[] files)
    {
        var compilation = CSharpCompilation.Create("environments", [GlobalUsings, .. files], References, Options);
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(20)));

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, [analyzer], options).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found.OrderBy(static found => found.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static found => found.Location.SourceSpan.Start)
                .ThenBy(static found => found.Id, StringComparer.Ordinal),
        ];
    }
}
