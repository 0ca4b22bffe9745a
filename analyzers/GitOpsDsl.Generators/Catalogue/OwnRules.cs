using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Generators.Catalogue;

/// <summary>The rules that a team adds to ours: public classes that derive from <c>Rule</c>, in the project itself and in what it references.</summary>
internal static class OwnRules
{
    private const string RuleType = "GitOpsDsl.Rules.Rule";
    private const string RuleAssembly = "GitOpsDsl.Rules";

    /// <summary>Their names as C# writes them, sorted.</summary>
    public static EquatableArray<string> Find(Compilation compilation, CancellationToken cancellation)
    {
        var names = new List<string>();
        if (compilation.GetTypeByMetadataName(RuleType) is { } rule)
        {
            Add(compilation.Assembly.GlobalNamespace, rule, names, cancellation);
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            {
                // Few assemblies know our rules; no other is looked into.
                if (!assembly.Name.StartsWith("GitOpsDsl.", StringComparison.Ordinal)
                    && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static one => one.Name == RuleAssembly)))
                {
                    Add(assembly.GlobalNamespace, rule, names, cancellation);
                }
            }
        }

        names.Sort(StringComparer.Ordinal);
        return new(names);
    }

    private static void Add(INamespaceSymbol space, INamedTypeSymbol rule, List<string> names, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var inner in space.GetNamespaceMembers())
        {
            Add(inner, rule, names, cancellation);
        }

        foreach (var type in space.GetTypeMembers())
        {
            if (type is { IsAbstract: false, IsGenericType: false, DeclaredAccessibility: Accessibility.Public } && DerivesFrom(type, rule)
                && type.InstanceConstructors.Any(static one => one is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public }))
            {
                names.Add(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
            }
        }
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol rule)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above, rule))
            {
                return true;
            }
        }

        return false;
    }
}
