using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Editing;

/// <summary>Writes a preview of an environment, as a C# file of its own in the author's project.</summary>
/// <param name="declarations">The environments of the sources.</param>
public sealed class PreviewSource(IReadOnlyList<EnvironmentDeclaration> declarations)
{
    /// <summary>The environment's property in the file.</summary>
    private const string Member = "Preview";

    /// <summary>The name of the class, and of its file: <c>ShopPr42</c>.</summary>
    public static string ClassOf(string system, string name)
        => string.Concat($"{system}-{name}".Split('-', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The sources with the preview.</summary>
    /// <exception cref="EditRefusedException">It is there already, or can't be written mechanically.</exception>
    public PreviewEdit Create(AuthorSources sources, PreviewRequest request)
    {
        if (sources.Tree(request.File) is not null)
        {
            throw new EditRefusedException($"{request.File} is there already: it may be that of another preview with nearly the same name");
        }

        var (_, from) = new DeclaredEnvironments(sources, declarations)[request.From];
        var system = request.From[..request.From.IndexOf('/', StringComparison.Ordinal)];
        var id = $"{system}/{request.Name}";
        var type = ClassOf(system, request.Name);
        sources = Declare(sources, request, from, type);
        var values = new PreviewValues([.. declarations, new(system, request.Name, request.File, $"{type}.{Member}")], id);
        foreach (var (path, value) in request.Values)
        {
            sources = values.Set(sources, path, value);
        }

        foreach (var (host, own) in request.Hosts)
        {
            sources = values.Follow(sources, host, own, [.. request.Values.Select(static one => one.Path)]);
        }

        // What is reached in the other environment's namespace is reached in the preview's.
        sources = values.Follow(sources, $"{request.FromNamespace}.svc", $"{request.Namespace}.svc", []);
        return new(sources, values.SameOutside(sources, request.From));
    }

    /// <summary>The sources without the preview that a file declares.</summary>
    /// <param name="sources">The sources as they are.</param>
    /// <param name="file">Its file, as the compiler recorded it.</param>
    /// <exception cref="EditRefusedException">The file is gone, or there is more in it.</exception>
    public static AuthorSources Delete(AuthorSources sources, string file)
    {
        var root = sources.Tree(file)?.GetRoot() ?? throw new EditRefusedException($"{file} is no longer there");
        var members = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(static member => member is not BaseNamespaceDeclarationSyntax).ToList();
        return members is [ClassDeclarationSyntax, PropertyDeclarationSyntax]
            ? sources.Without(file)
            : throw new EditRefusedException($"{file} declares more than the preview: delete the preview in it by hand");
    }

    private static AuthorSources Declare(AuthorSources sources, PreviewRequest request, MemberDeclarationSyntax from, string type)
    {
        var (symbol, environment) = Symbols(sources, from);
        if (!environment.IsRecord)
        {
            throw EditRefusedException.At(from, $"{symbol.Name} gives several environments, which a preview can't be made of: declare {request.From} as a property of its own");
        }

        // Names are as short as they can be where the class will stand; they are looked up in sources that have it.
        var head = symbol.ContainingNamespace.IsGlobalNamespace ? "" : $"namespace {symbol.ContainingNamespace.ToDisplayString()};\n\n";
        var bare = sources.With(request.File, $"{head}internal static class {type}\n{{\n}}\n");
        (symbol, environment) = Symbols(bare, from);
        var tree = bare.Tree(request.File)!;
        var model = bare.Compilation.GetSemanticModel(tree);
        var place = tree.GetText().ToString().LastIndexOf('}');
        string Shown(ISymbol named) => named.ToMinimalDisplayString(model, place);
        var name = SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;
        var source = $"{Shown(symbol.ContainingType)}.{name}{(symbol is IMethodSymbol ? "()" : "")}";
        return sources.With(
            request.File,
            $$"""
            {{head}}/// <summary>Written by 'gitops preview create'; 'gitops preview delete {{request.Name}}' removes it.</summary>
            internal static class {{type}}
            {
                [Environment]
                public static {{Shown(environment)}} {{Member}} => {{source}} with
                {
                    Name = {{Literal(request.Name)}},
                    Namespace = {{Literal(request.Namespace)}},{{(request.CreatesNamespace ? "\n        CreateNamespace = true," : "")}}
                    Preview = new() { {{string.Join(", ", Settings(request))}} },
                };
            }

            """);
    }

    private static (ISymbol Member, ITypeSymbol Environment) Symbols(AuthorSources sources, MemberDeclarationSyntax declared)
        => sources.Compilation.GetSemanticModel(declared.SyntaxTree).GetDeclaredSymbol(declared) switch
        {
            IPropertySymbol property => (property, property.Type),
            IMethodSymbol method => (method, method.ReturnType),
            _ => throw EditRefusedException.At(declared, "an environment is declared as a property or a method"),
        };

    private static IEnumerable<string> Settings(PreviewRequest request)
    {
        yield return $"From = {Literal(request.From)}";
        if (request.Expires is { } expires)
        {
            yield return $"Expires = {Literal(expires)}";
        }

        if (request.FullSize.Count > 0)
        {
            yield return $"FullSize = [{string.Join(", ", request.FullSize.Select(Literal))}]";
        }
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
