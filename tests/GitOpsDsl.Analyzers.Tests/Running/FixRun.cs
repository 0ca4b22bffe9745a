using GitOpsDsl.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Analyzers.Tests;

/// <summary>A project in memory, on which code fixes are applied as an IDE does.</summary>
internal sealed class FixRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly DiagnosticAnalyzer _analyzer;
    private Project _project;

    public FixRun(DiagnosticAnalyzer analyzer, params string[] files)
    {
        _analyzer = analyzer;
        _project = _workspace.AddProject("environments", LanguageNames.CSharp)
            .WithMetadataReferences(AnalyzerRun.References).WithParseOptions(AnalyzerRun.Parse).WithCompilationOptions(AnalyzerRun.Options);
        _project = _project.AddDocument("Usings.g.cs", AnalyzerRun.GlobalUsings.GetText()).Project;
        for (var i = 0; i < files.Length; i++)
        {
            _project = _project.AddDocument($"File{i}.cs", SourceText.From(files[i])).Project;
        }
    }

    /// <summary>Every fix there is.</summary>
    public static IReadOnlyList<CodeFixProvider> All { get; } =
    [
        .. typeof(RuleFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The files' text, in their order.</summary>
    public async Task<IReadOnlyList<string>> Texts()
    {
        var texts = new List<string>();
        foreach (var document in _project.Documents.Skip(1))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>What is found, in order of place; code that does not compile fails the test.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Diagnostics()
    {
        var trees = new List<SyntaxTree>();
        foreach (var document in _project.Documents.Skip(1))
        {
            trees.Add((await document.GetSyntaxTreeAsync())!);
        }

        return await AnalyzerRun.Diagnostics(_analyzer, [.. trees]);
    }

    /// <summary>Applies the fix to the first place where it is offered; false where it is nowhere.</summary>
    public async Task<bool> FixFirst(CodeFixProvider fix)
    {
        foreach (var diagnostic in await Diagnostics())
        {
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id) && (await Actions(fix, diagnostic)).FirstOrDefault() is { } action)
            {
                await Apply(action);
                return true;
            }
        }

        return false;
    }

    /// <summary>Applies the fix to every place of every file at once.</summary>
    public async Task FixAll(CodeFixProvider fix)
    {
        var id = fix.FixableDiagnosticIds.Single();
        var context = new FixAllContext(
            _project.Documents.Last(), fix, FixAllScope.Project, id, [id], new Found(await Diagnostics(), _project), CancellationToken.None);
        await Apply((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<List<CodeAction>> Actions(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = _project.Documents.Single(document => document.Name == diagnostic.Location.SourceTree!.FilePath);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task Apply(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        _project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
    }

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics, Project project) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project asked, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(found => found.Location.SourceTree!.FilePath == document.Name && project.ContainsDocument(document.Id)));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project asked, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
