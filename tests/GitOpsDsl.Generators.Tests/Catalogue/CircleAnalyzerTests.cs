using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Generators.Catalogue;

public sealed class CircleAnalyzerTests
{
    private const string Records = """
        namespace GitOpsDsl { public abstract record Located; }
        public record Shop : GitOpsDsl.Located { public Web Web { get; init; } = new(); public string Tag { get; init; } = ""; }
        public record Web : GitOpsDsl.Located { public int Replicas { get; init; } }

        """;

    [Theory]
    [InlineData("Shop A => A with { Tag = \"a\" };", "E.A → E.A")]
    [InlineData("Shop A => B with { Tag = \"a\" }; public static Shop B => A with { Tag = \"b\" };", "E.A → E.B → E.A")]
    [InlineData("Shop A => new() { Web = W }; public static Web W => A.Web with { Replicas = 2 };", "E.A → E.W → E.A")]
    [InlineData("Shop A { get { return M(); } } public static Shop M() { var b = A; return b; }", "E.A → E.M → E.A")]
    public async Task A_circle_is_an_error_at_its_first_member(string members, string way)
    {
        var found = Assert.Single(await Analyze(members));
        Assert.Equal("GD9002", found.Id);
        Assert.Contains($"({way})", found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(Records.Count(static c => c == '\n'), found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("Shop A => new(); public static Shop B => A with { Web = A.Web with { Replicas = 2 } };")]
    [InlineData("bool Last; public static Shop A => Last ? new() : B; public static Shop B => A with { Tag = \"b\" };")]
    [InlineData("System.Func<Shop> Later => () => A; public static Shop A => Later() with { Tag = \"a\" };")]
    [InlineData("Shop A { get; } = new(); public static Shop B { get; } = A with { Tag = \"b\" };")]
    public async Task What_ends_or_may_end_is_none(string members) => Assert.Empty(await Analyze(members));

    [Fact]
    public async Task It_can_t_be_switched_off_since_the_program_would_end_without_a_word()
    {
        var off = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new("GD9002", ReportDiagnostic.Suppress)]);

        Assert.Single(await Analyze("Shop A => A with { Tag = \"a\" };", off));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string members, CSharpCompilationOptions? options = null)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("GitOpsDsl", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var code = CSharpSyntaxTree.ParseText($"{Records}public static class E {{ public static {members} }}");
        var compilation = CSharpCompilation.Create("Test", [code], references, options ?? new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new CircleAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
