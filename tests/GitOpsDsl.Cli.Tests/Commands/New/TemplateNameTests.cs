using System.Text.Json;
using System.Text.RegularExpressions;
using GitOpsDsl.Cli.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Cli.Tests.Commands.New;

/// <summary>What <c>dotnet new gitops -n NAME</c> makes of any name compiles.</summary>
public sealed class TemplateNameTests
{
    private static readonly string Template = Path.Combine(RepositoryRoot.Path, "templates", "gitops");

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    /// <summary>What the SDK and the package bring into a project, and what is generated in it.</summary>
    private const string Given =
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

        namespace GitOpsDsl.Generated
        {
            public static class EnvironmentCatalogue { public static IReadOnlyList<global::GitOpsDsl.EnvironmentEntry> Entries => []; }
        }

        namespace GitOpsDsl.Testing
        {
            public static class Assertions
            {
                public static IEnumerable<string> Ids(this IReadOnlyList<global::GitOpsDsl.EnvironmentEntry> entries) => [];
                public static Rendered Render(this IReadOnlyList<global::GitOpsDsl.EnvironmentEntry> entries, string id) => new();
            }

            public sealed class Rendered
            {
                public Rendered WithoutImageVersions() => this;
                public void AssertNoFindings() { }
                public void Verify() { }
                public T Single<T>(string name) => throw new System.NotSupportedException();
            }
        }
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("GitOpsDsl.Cli.Tests", StringComparison.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("Shop", "Shop", "shop")]
    [InlineData("WebShop2Go", "WebShop2Go", "web-shop2-go")]
    [InlineData("2shop", "Shop", "shop")]
    [InlineData("web-shop", "Webshop", "webshop")]
    [InlineData("acme.shop", "Acmeshop", "acmeshop")]
    [InlineData("店", "Shop", "shop")]
    [InlineData("42", "Shop", "shop")]
    [InlineData("flux", "FluxSystem", "flux-system")]
    [InlineData("Environments", "EnvironmentsSystem", "environments-system")]
    [InlineData("no", "NoSystem", "no-system")]
    [InlineData("class", "Class", "class")]
    [InlineData("AbcdefghijAbcdefghijAbcdefghijAbcdefghijK", "AbcdefghijAbcdefghijAbcdefghijAbcdefghij", "abcdefghij-abcdefghij-abcdefghij-abcdefghij")]
    public void A_name_becomes_one_of_a_record_and_one_of_a_system(string name, string record, string system)
        => Assert.Equal((record, system), (Derived(name, "record"), Derived(name, "system")));

    [Fact]
    public void Whatever_word_of_the_template_or_namespace_of_ours_the_name_is_it_compiles()
    {
        var words = Sources("Shop").SelectMany(static text => CSharpSyntaxTree.ParseText(text, Parse).GetRoot().DescendantTokens())
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);
        var spaces = References.Select(static one => Path.GetFileNameWithoutExtension(one.Display!).Split('.')).Where(static name => name[0] == "GitOpsDsl").SelectMany(static name => name);
        var names = words.Concat(spaces).Append("Microsoft").Select(static word => Derived(word, "record")).Distinct(StringComparer.Ordinal);

        Assert.All(names, static name => Assert.Empty(Errors(name)));
    }

    [Fact]
    public void Gitops_new_refuses_what_dotnet_new_gives_another_name()
        => Assert.All(TakenPattern().Split('|'), static word => Assert.Contains("means something already", Assert.ThrowsAny<Exception>(() => SystemName.Require(word)).Message, StringComparison.Ordinal));

    private static IEnumerable<string> Errors(string record)
    {
        var trees = Sources(record).Prepend(Given).Select(static text => CSharpSyntaxTree.ParseText(text, Parse));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable);
        return CSharpCompilation.Create("Test", trees, References, options).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{record}: {diagnostic.GetMessage()}");
    }

    private static IEnumerable<string> Sources(string record)
        => ((string[])["environments/Shop.cs", "environments/Environments.cs", "tests/ShopTests.cs"]).Select(file => File.ReadAllText(Path.Combine(Template, file)).Replace("Shop", record, StringComparison.Ordinal));

    /// <summary>As the templating engine does it: the forms of template.json, one after another.</summary>
    private static string Derived(string name, string form)
    {
        var forms = Forms();
        foreach (var step in forms.GetProperty(form).GetProperty("steps").EnumerateArray())
        {
            var rule = forms.GetProperty(step.GetString()!);
            name = rule.GetProperty("identifier").GetString() switch
            {
                "replace" => Regex.Replace(name, rule.GetProperty("pattern").GetString()!, rule.GetProperty("replacement").GetString()!),
                "firstUpperCaseInvariant" => name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..],
                "lowerCaseInvariant" => name.ToLowerInvariant(),
                var other => throw new InvalidOperationException(other),
            };
        }

        return name;
    }

    private static string TakenPattern() => Forms().GetProperty("taken").GetProperty("pattern").GetString()!["^(?i:".Length..^")$".Length];

    private static JsonElement Forms() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Template, ".template.config", "template.json"))).RootElement.GetProperty("forms");
}
