using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>A compilation that can have environments: what rules ask of it, and how they report.</summary>
internal sealed class AuthoringScope
{
    private static readonly ImmutableHashSet<string> TestFrameworks =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "TUnit.Core"];

    private readonly Lazy<bool> _isEnvironmentCode;

    private AuthoringScope(CompilationStartAnalysisContext start, INamedTypeSymbol attribute, INamedTypeSymbol environment, INamedTypeSymbol component, INamedTypeSymbol located)
    {
        (Start, EnvironmentAttribute, Environment, Component, Located) = (start, attribute, environment, component, located);
        _isEnvironmentCode = new(() => !IsTest() && HasEnvironmentCode(start.Compilation.Assembly.GlobalNamespace));
    }

    public CompilationStartAnalysisContext Start { get; }

    public Compilation Compilation => Start.Compilation;

    public INamedTypeSymbol EnvironmentAttribute { get; }

    public INamedTypeSymbol Environment { get; }

    public INamedTypeSymbol Component { get; }

    public INamedTypeSymbol Located { get; }

    /// <summary>Null where the types of GitOpsDsl are not there, and in GitOpsDsl itself.</summary>
    public static AuthoringScope? Of(CompilationStartAnalysisContext start)
    {
        var attribute = start.Compilation.GetTypeByMetadataName("GitOpsDsl.EnvironmentAttribute");
        var environment = start.Compilation.GetTypeByMetadataName("GitOpsDsl.GitOpsEnvironment");
        var component = start.Compilation.GetTypeByMetadataName("GitOpsDsl.Component");
        var located = start.Compilation.GetTypeByMetadataName("GitOpsDsl.Located");
        return attribute is null || environment is null || component is null || located is null
            || SymbolEqualityComparer.Default.Equals(attribute.ContainingAssembly, start.Compilation.Assembly)
            ? null
            : new(start, attribute, environment, component, located);
    }

    /// <summary>Reports, unless the program has nothing to do with environments or tests them; that is only looked up when there is a finding.</summary>
    public void Report(Action<Diagnostic> report, AuthoringRule rule, Location location, string message)
    {
        if (_isEnvironmentCode.Value)
        {
            report(Diagnostic.Create(rule.Descriptor, location, message));
        }
    }

    /// <summary>The type is an environment, a component, or one of their parts.</summary>
    public bool IsAuthored(ITypeSymbol? type) => DerivesFrom(type, Environment) || DerivesFrom(type, Component);

    public bool IsEnvironmentMember(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, EnvironmentAttribute))
            {
                return true;
            }
        }

        return false;
    }

    public static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, from))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTest() => Compilation.ReferencedAssemblyNames.Any(static assembly => TestFrameworks.Contains(assembly.Name));

    private bool HasEnvironmentCode(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            var found = member switch
            {
                INamedTypeSymbol type => IsAuthored(type) || HasEnvironmentCode(type),
                INamespaceSymbol inner => HasEnvironmentCode(inner),
                IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } => IsEnvironmentMember(member),
                _ => false,
            };
            if (found)
            {
                return true;
            }
        }

        return false;
    }
}
