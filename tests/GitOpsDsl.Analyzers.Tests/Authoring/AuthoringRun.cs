using System.Collections.Immutable;
using GitOpsDsl.Analyzers.Authoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

/// <summary>The authoring rules over a program, as its build runs them.</summary>
internal static class AuthoringRun
{
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Preview);

    /// <summary>What a project of environments references: the framework and GitOpsDsl, and no test framework.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Platform.Where(static path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>With which a program is a test.</summary>
    public static MetadataReference Xunit { get; } = MetadataReference.CreateFromFile(Platform.Single(static path => Path.GetFileName(path) == "xunit.core.dll"));

    /// <summary>What the build gives each file without a using.</summary>
    public static SyntaxTree GlobalUsings { get; } = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using GitOpsDsl;
        global using GitOpsDsl.Kubernetes;
        """,
        Parse,
        "Usings.g.cs");

    private static IEnumerable<string> Platform => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> files, IEnumerable<MetadataReference>? references = null)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("environments", [GlobalUsings, .. files], references ?? References, options);
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(20)));
        return compilation;
    }

    /// <summary>In order of place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: static (exception, _, _) => Assert.Fail(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, [new AuthoringAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static found => found.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static found => found.Location.SourceSpan.Start).ThenBy(static found => found.Id, StringComparer.Ordinal)];
    }
}
