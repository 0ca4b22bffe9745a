using GitOpsDsl.Source.Editing;
using GitOpsDsl.Source.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Source;

/// <summary>
/// The author's C#, read and bound once, and asked for the places that wrote the fields of objects.
/// </summary>
public sealed class AuthorSources
{
    /// <summary>What the build puts in place of the repository's folder.</summary>
    internal const string RootMark = "/_/";

    /// <summary>What the running program was compiled against: it has the same assemblies with it.</summary>
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(static () =>
    [
        .. (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(File.Exists)
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ]);

    private readonly Func<string, string, string> _naming;
    private readonly Lazy<PlaceFinder> _places;

    private AuthorSources(CSharpCompilation compilation, Func<string, string, string> naming)
    {
        (Compilation, _naming) = (compilation, naming);
        _places = new(() => new PlaceFinder(compilation, naming));
    }

    /// <summary>The bound source, whose trees have the paths that the build recorded.</summary>
    internal CSharpCompilation Compilation { get; }

    /// <param name="sources">The files.</param>
    /// <param name="naming">What a workload makes of a key as a name: from <c>key</c>, <c>item</c>, <c>file</c> or <c>volume</c>, and the key.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static AuthorSources Load(SourceList sources, Func<string, string, string> naming)
    {
        // Preview, since the program was compiled by a compiler that may be newer than this one.
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: sources.Symbols);
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(ImplicitUsings, options, path: "") };
        foreach (var file in sources.Files)
        {
            using var stream = File.OpenRead(file);
            trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(stream), options, sources.Recorded(file)));
        }

        // By another name than the program's, which is among the references: what generators made is taken from there, all else from the source.
        var compilation = CSharpCompilation.Create(
            "environments.source", trees, References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new(compilation, naming);
    }

    /// <summary>The place that wrote a field; null when the source tells nothing of its environment.</summary>
    public FieldPlace? Find(FieldQuery query) => _places.Value.Find(query);

    /// <summary>The files that these sources have otherwise than those: the path that the compiler recorded, and the new text; null for one that goes.</summary>
    public IReadOnlyList<(string File, SourceText? Text)> ChangedSince(AuthorSources before)
    {
        var old = before.Compilation.SyntaxTrees.ToDictionary(static tree => tree.FilePath, StringComparer.Ordinal);
        var now = Compilation.SyntaxTrees.Select(static tree => tree.FilePath).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Compilation.SyntaxTrees.Where(tree => old.GetValueOrDefault(tree.FilePath) != tree).Select(static tree => (tree.FilePath, (SourceText?)tree.GetText())),
            .. old.Keys.Where(file => !now.Contains(file)).Select(static file => (file, (SourceText?)null)),
        ];
    }

    /// <summary>Whether the compiler recorded a file by that path.</summary>
    public bool Has(string file) => Tree(file) is not null;

    /// <summary>The same sources without a file.</summary>
    /// <exception cref="EditRefusedException">They have no such file.</exception>
    public AuthorSources Without(string file) => new(Compilation.RemoveSyntaxTrees(Tree(file) ?? throw new EditRefusedException($"{file} is not there")), _naming);

    /// <summary>The file that the compiler recorded by that path; null when there is none.</summary>
    internal SyntaxTree? Tree(string file) => Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == file);

    /// <summary>The same sources and one file more.</summary>
    internal AuthorSources With(string file, string text)
    {
        var options = (CSharpParseOptions)Compilation.SyntaxTrees[0].Options;
        return new(Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(text, new System.Text.UTF8Encoding(false)), options, file)), _naming);
    }

    /// <summary>The same sources with one file written otherwise.</summary>
    internal AuthorSources With(SyntaxTree tree, IEnumerable<TextChange> changes)
        => new(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(changes))), _naming);

    /// <summary>What every environment project has; a project that says more says it in a file that the build recorded.</summary>
    internal const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using GitOpsDsl;
        global using GitOpsDsl.Kubernetes;
        """;
}
