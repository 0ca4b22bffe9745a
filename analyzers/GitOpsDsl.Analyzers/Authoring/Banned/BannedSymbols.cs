using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Authoring.Banned;

/// <summary>The symbols of the list that a compilation has.</summary>
internal sealed class BannedSymbols
{
    private readonly Dictionary<ISymbol, BannedSymbol> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, BannedSymbol> _byNamespace = new(StringComparer.Ordinal);
    private readonly ISymbol? _objectHashCode;

    public BannedSymbols(Compilation compilation)
    {
        foreach (var line in BannedSymbolList.All)
        {
            if (line.Key.StartsWith("N:", StringComparison.Ordinal))
            {
                _byNamespace[line.Key.Substring(2)] = line.Value;
                continue;
            }

            foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(line.Key, compilation))
            {
                _bySymbol[symbol] = line.Value;
            }
        }

        _objectHashCode = compilation.GetSpecialType(SpecialType.System_Object).GetMembers("GetHashCode").FirstOrDefault();
    }

    /// <summary>Why a member must not be used; null when it may.</summary>
    public BannedSymbol? OfMember(ISymbol member)
    {
        if (_bySymbol.TryGetValue(member.OriginalDefinition, out var banned))
        {
            return banned;
        }

        // A type is refused where it comes from, not at each use of what came.
        var isSource = member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return isSource && member.ContainingType is { } type && OfType(type) is { } ofType ? ofType
            : member is IMethodSymbol method && IsHashCode(method) ? _bySymbol[_objectHashCode!]
            : null;
    }

    /// <summary>Why a type must not be used; null when it may.</summary>
    public BannedSymbol? OfType(ITypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (_bySymbol.TryGetValue(outer.OriginalDefinition, out var banned))
            {
                return banned;
            }
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space
            && _byNamespace.TryGetValue(space.ToDisplayString(), out var ofNamespace) ? ofNamespace : null;
    }

    private bool IsHashCode(IMethodSymbol method)
    {
        if (method is not { Name: "GetHashCode", Parameters.IsEmpty: true } || _objectHashCode is null)
        {
            return false;
        }

        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return SymbolEqualityComparer.Default.Equals(method, _objectHashCode);
    }
}
