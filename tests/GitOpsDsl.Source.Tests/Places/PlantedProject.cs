using System.Reflection;
using System.Runtime.Loader;
using GitOpsDsl.Analyzers;
using GitOpsDsl.Compiler;
using GitOpsDsl.Generators.Catalogue;
using GitOpsDsl.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Source.Tests.Places;

/// <summary>A copy of <c>environments/</c> on the disk that a test changes, and that is compiled, loaded and rendered in this process.</summary>
internal sealed class PlantedProject : IDisposable
{
    /// <summary>Stands in planted code before the expression that is wrong.</summary>
    public const string Mark = "⟦";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly Lazy<List<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly AssemblyLoadContext _loaded = new("planted", isCollectible: true);
    private readonly string _root = Directory.CreateTempSubdirectory("gitops planted ").FullName;

    public PlantedProject()
    {
        var original = Path.Combine(RepositoryRoot.Path, "environments");
        foreach (var file in Directory.EnumerateFiles(original, "*.cs", SearchOption.AllDirectories))
        {
            _files[Path.GetRelativePath(original, file).Replace('\\', '/')] = File.ReadAllText(file);
        }
    }

    /// <summary>Where the mark stood: <c>/_/environments/Awesome/Environments.cs:12:21</c>.</summary>
    public string Marked { get; private set; } = "";

    public CompileOptions Options => new() { ProjectDirectory = Path.Combine(_root, "environments") };

    public static PlantedProject With(Fault fault)
    {
        var project = new PlantedProject();
        foreach (var (file, before, after) in fault.Also)
        {
            project.Plant(file, before, after);
        }

        return project.Plant(fault.File, fault.Before, fault.After);
    }

    /// <summary>The rest of the line from a place on.</summary>
    public string TextAt(string file, int line, int column) => _files[file["/_/environments/".Length..]].Split('\n')[line - 1][(column - 1)..];

    /// <summary>Replaces a piece of a file; or, without the piece, adds a file.</summary>
    public PlantedProject Plant(string file, string before, string after)
    {
        var text = before.Length == 0 ? after : _files[file].Replace(before, after, StringComparison.Ordinal);
        Assert.True(before.Length == 0 || before == after || text != _files[file], $"{file} has no: {before}");
        if (text.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
        {
            var line = text.AsSpan(0, at).Count('\n') + 1;
            Marked = $"/_/environments/{file}:{line}:{at - text.LastIndexOf('\n', at)}";
            text = text.Remove(at, Mark.Length);
        }

        _files[file] = text;
        return this;
    }

    public GitOpsDsl.Compiler.Compilation Render()
    {
        var catalogue = Load();
        return Pipeline.Compile(catalogue, Options);
    }

    /// <summary>What the IDE and the build of the project say of it, as <c>ID file:line</c>.</summary>
    public IReadOnlyList<string> InTheIde()
    {
        var found = Compiled().WithAnalyzers([new RulesAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return [.. found.Select(static one => $"{one.Id} {one.Location.SourceTree!.FilePath}:{one.Location.GetLineSpan().StartLinePosition.Line + 1}").Distinct()];
    }

    public void Dispose()
    {
        _loaded.Unload();
        Directory.Delete(_root, recursive: true);
    }

    private IReadOnlyList<EnvironmentEntry> Load()
    {
        using var bytes = new MemoryStream();
        var result = Compiled().Emit(bytes);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error)));
        bytes.Position = 0;
        var type = _loaded.LoadFromStream(bytes).GetType("GitOpsDsl.Generated.EnvironmentCatalogue")!;
        return (IReadOnlyList<EnvironmentEntry>)type.GetProperty("Entries", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    private Microsoft.CodeAnalysis.Compilation Compiled()
    {
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(AuthorSources.ImplicitUsings, Parse, encoding: System.Text.Encoding.UTF8) };
        foreach (var (file, text) in _files)
        {
            var path = Path.Combine(_root, "environments", file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            trees.Add(CSharpSyntaxTree.ParseText(text, Parse, $"/_/environments/{file}", System.Text.Encoding.UTF8));
        }

        var compilation = CSharpCompilation.Create(
            "planted", trees, References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CatalogueGenerator().AsSourceGenerator()], parseOptions: Parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }
}
