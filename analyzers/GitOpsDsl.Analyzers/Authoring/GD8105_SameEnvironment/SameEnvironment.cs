using System.Collections.Concurrent;
using GitOpsDsl.Generators.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>
/// Two members of one name that give environments of one record: both would be rendered to the same folder. One that sets Name may well have another
/// id, so that it is left to the compiler.
/// </summary>
internal sealed class SameEnvironment() : AuthoringRule("GD8105", "Two environments of one id", isCompilationEnd: true)
{
    public override void Register(AuthoringScope scope)
    {
        var members = new ConcurrentBag<ISymbol>();
        scope.Start.RegisterSymbolAction(
            context =>
            {
                if (scope.IsEnvironmentMember(context.Symbol) && !SetsName(context.Symbol, context.CancellationToken))
                {
                    members.Add(context.Symbol);
                }
            },
            SymbolKind.Property,
            SymbolKind.Method);
        scope.Start.RegisterCompilationEndAction(context =>
        {
            var inOrder = members.Where(member => IdOf(member, scope) is not null)
                .OrderBy(static member => member.Locations[0].SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(static member => member.Locations[0].SourceSpan.Start);
            foreach (var same in inOrder.GroupBy(member => IdOf(member, scope)!, StringComparer.Ordinal))
            {
                foreach (var second in same.Skip(1))
                {
                    var first = same.First().ContainingType.Name;
                    scope.Report(
                        context.ReportDiagnostic, this, second.Locations[0], $"{first}.{second.Name} has the id {same.Key} as well, and both are rendered to one folder: rename one, or set Name");
                }
            }
        });
    }

    private static string? IdOf(ISymbol member, AuthoringScope scope)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IMethodSymbol)member).ReturnType;
        if (!AuthoringScope.DerivesFrom(type, scope.Environment))
        {
            return null;
        }

        const string suffix = "Environment";
        var system = type.Name.Length > suffix.Length && type.Name.EndsWith(suffix, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - suffix.Length)
            : type.Name;
        return KebabCase.From(system) + "/" + KebabCase.From(member.Name);
    }

    private static bool SetsName(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(static assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Name" }));
}
