using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

/// <summary>Which programs the authoring rules are about.</summary>
public class AuthoringScopeTests
{
    private const string Clock = "public static class Clock { public static int Year => System.DateTime.Now.Year; }";
    private const string Library = "public record Redis : Component { protected override void Lower(Lowering lowering) { } }";

    [Theory]
    [InlineData("public record Shop : GitOpsEnvironment;")]
    [InlineData(Library)]
    public async Task A_program_with_environments_or_components_is_environment_code(string source)
        => Assert.Equal("GD8001", Assert.Single(await Found(AuthoringRun.References, source, Clock)).Id);

    [Fact]
    public async Task A_program_that_only_references_us_is_none() => Assert.Empty(await Found(AuthoringRun.References, Clock));

    [Fact]
    public async Task A_program_without_our_types_is_none()
        => Assert.Empty(await AuthoringRun.Diagnostics(CSharpCompilation.Create("other", Parse([Clock]), AuthoringRun.References.Where(static reference => !reference.Display!.Contains("GitOpsDsl", StringComparison.Ordinal)))));

    [Fact]
    public async Task A_test_is_none() => Assert.Empty(await Found([.. AuthoringRun.References, AuthoringRun.Xunit], Library, Clock));

    [Theory]
    [InlineData("environments")]
    [InlineData("tests/GitOpsDsl.Workload")]
    public async Task Our_own_environments_are_clean(string folder)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/rendered/", StringComparison.Ordinal)).Select(File.ReadAllText);

        Assert.Empty(await Found(AuthoringRun.References, [.. sources]));
    }

    private static Task<IReadOnlyList<Diagnostic>> Found(IEnumerable<MetadataReference> references, params string[] sources)
        => AuthoringRun.Diagnostics(AuthoringRun.Compile(Parse(sources), references));

    private static IEnumerable<SyntaxTree> Parse(string[] sources) => sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, AuthoringRun.Parse, $"{index}.cs"));
}
