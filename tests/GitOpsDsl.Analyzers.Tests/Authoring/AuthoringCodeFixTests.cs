using GitOpsDsl.CodeFixes.Authoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Analyzers.Tests.Authoring;

public class AuthoringCodeFixTests
{
    [Theory]
    [InlineData("1.5.ToString()", "1.5.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("$\"{1.5} and {2}\"", "string.Create(CultureInfo.InvariantCulture, $\"{1.5} and {2}\")")]
    [InlineData("\"a\" + 1.5", "\"a\" + 1.5.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("\"a\" + -1.5m", "\"a\" + (-1.5m).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("int.Parse(\"1\") > 1", "int.Parse(\"1\", CultureInfo.InvariantCulture) > 1")]
    [InlineData("int.TryParse(\"1\", out _)", "int.TryParse(\"1\", CultureInfo.InvariantCulture, out _)")]
    [InlineData("\"A\".ToLower()", "\"A\".ToLowerInvariant()")]
    [InlineData("\"A\".StartsWith(\"B\")", "\"A\".StartsWith(\"B\", StringComparison.Ordinal)")]
    [InlineData("string.Format(\"{0}\", 1)", "string.Format(CultureInfo.InvariantCulture, \"{0}\", 1)")]
    public async Task The_invariant_culture_is_passed(string bad, string good)
        => Assert.Equal(Using(good) + Made(good), await Fixed(new InvariantCultureFix(), Made(bad)));

    [Theory]
    [InlineData("new[] { \"b\", \"a\" }.Order().First()", "new[] { \"b\", \"a\" }.Order(StringComparer.Ordinal).First()")]
    [InlineData("new[] { \"b\" }.OrderBy(n => n).First()", "new[] { \"b\" }.OrderBy(n => n, StringComparer.Ordinal).First()")]
    [InlineData("new SortedSet<string>().Count", "new SortedSet<string>(StringComparer.Ordinal).Count")]
    [InlineData("\"a\".Equals(\"b\", StringComparison.CurrentCultureIgnoreCase)", "\"a\".Equals(\"b\", StringComparison.OrdinalIgnoreCase)")]
    public async Task Texts_are_sorted_ordinally(string bad, string good) => Assert.Equal(Made(good), await Fixed(new OrdinalOrderFix(), Made(bad)));

    [Theory]
    [InlineData("private static Shop Prod => null!;", "public static Shop Prod => null!;")]
    [InlineData("Shop Prod() => null!;", "public static Shop Prod() => null!;")]
    public async Task An_environment_becomes_public_and_static(string bad, string good)
        => Assert.Equal(Class("[Environment] " + good), await Fixed(new PublicStaticEnvironmentFix(), Class("[Environment] " + bad)));

    [Fact]
    public async Task What_lacks_more_than_words_is_left_alone()
        => Assert.Equal(Class("[Environment] Shop Prod(int number) => null!;"), await Fixed(new PublicStaticEnvironmentFix(), Class("[Environment] Shop Prod(int number) => null!;")));

    [Fact]
    public async Task A_setter_becomes_init()
        => Assert.Equal(
            "public record Bakery : GitOpsEnvironment { public int Ovens { get; init; } }",
            await Fixed(new InitSetterFix(), "public record Bakery : GitOpsEnvironment { public int Ovens { get; set; } }"));

    private static string Using(string expression) => expression.Contains("CultureInfo", StringComparison.Ordinal) ? "using System.Globalization;\n\n" : "";

    private static string Made(string expression) => Class($"public static object Made => {expression};");

    private static string Class(string member) => $"public class Environments {{ {member} }}";

    /// <summary>After the fix of the first finding; the same when there is none for it.</summary>
    private static async Task<string> Fixed(CodeFixProvider fix, string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("environments", LanguageNames.CSharp).WithParseOptions(AuthoringRun.Parse)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(AuthoringRun.References)
            .AddDocument("Usings.cs", SourceText.From(AuthoringRun.GlobalUsings.ToString())).Project
            .AddDocument("Shop.cs", SourceText.From(AuthoringCase.Shop.ToString())).Project;
        var document = project.AddDocument("Environments.cs", SourceText.From(source));
        var found = (await AuthoringRun.Diagnostics((await document.Project.GetCompilationAsync())!)).First(found => fix.FixableDiagnosticIds.Contains(found.Id));
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => actions.Add(action), CancellationToken.None));
        foreach (var action in actions)
        {
            var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
            document = operation.ChangedSolution.GetDocument(document.Id)!;
        }

        return (await document.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }
}
