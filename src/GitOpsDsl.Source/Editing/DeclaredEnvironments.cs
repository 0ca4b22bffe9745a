using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Source.Editing;

/// <summary>The environments of some sources, worked out without running them.</summary>
internal sealed class DeclaredEnvironments
{
    private readonly SortedDictionary<string, (Instance Value, MemberDeclarationSyntax Declared)> _environments = new(StringComparer.Ordinal);

    /// <exception cref="EditRefusedException">A declaration is not where the program had it: it was built from other sources.</exception>
    public DeclaredEnvironments(AuthorSources sources, IEnumerable<EnvironmentDeclaration> declarations)
    {
        Sources = sources;
        Evaluator = new Evaluator(sources.Compilation);
        foreach (var declaration in declarations)
        {
            var (symbol, syntax) = Find(declaration);
            Evaluator.Begin();
            var value = Evaluator.Static(symbol, syntax);
            foreach (var one in value is Listing several ? several.Items.Select(static item => item.Value) : [value])
            {
                if (one is Instance instance)
                {
                    var name = (Evaluator.Members.Slot(instance, "Name")?.Value as Constant)?.Text ?? declaration.Name;
                    _environments[$"{declaration.System}/{name}"] = (instance, syntax);
                }
            }
        }
    }

    public AuthorSources Sources { get; }

    public Evaluator Evaluator { get; }

    public IEnumerable<(string Id, Instance Value)> All => _environments.Select(static one => (one.Key, one.Value.Value));

    /// <exception cref="EditRefusedException">The source can't tell what the environment is.</exception>
    public (Instance Value, MemberDeclarationSyntax Declared) this[string id] => _environments.TryGetValue(id, out var found)
        ? found
        : throw new EditRefusedException($"the source does not tell what {id} is made of: it is computed in a way that only running it would show");

    /// <summary>The id that is meant by an id (<c>shop/prod</c>), or by a name that only one system has (<c>prod</c>).</summary>
    /// <exception cref="EditRefusedException">None is, or several are.</exception>
    public string IdOf(string asked)
    {
        var met = _environments.ContainsKey(asked) ? [asked] : _environments.Keys.Where(id => id.EndsWith("/" + asked, StringComparison.Ordinal)).ToList();
        return met switch
        {
            [var only] => only,
            [] => throw EditRefusedException.NoSuch($"the source has no environment '{asked}'; it has {string.Join(", ", _environments.Keys)}", asked, _environments.Keys),
            _ => throw new EditRefusedException($"'{asked}' is the name of several environments: {string.Join(", ", met)}"),
        };
    }

    private (ISymbol Symbol, MemberDeclarationSyntax Syntax) Find(EnvironmentDeclaration declaration)
    {
        var tree = Sources.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == declaration.File);
        foreach (var member in tree?.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>() ?? [])
        {
            if (member is PropertyDeclarationSyntax or MethodDeclarationSyntax
                && Sources.Compilation.GetSemanticModel(tree!).GetDeclaredSymbol(member) is { IsStatic: true } symbol
                && $"{symbol.ContainingType.Name}.{symbol.Name}" == declaration.Declaration)
            {
                return (symbol, member);
            }
        }

        throw new EditRefusedException($"{declaration.Declaration} is no longer in {declaration.File}: the sources were changed after the program was built");
    }
}
