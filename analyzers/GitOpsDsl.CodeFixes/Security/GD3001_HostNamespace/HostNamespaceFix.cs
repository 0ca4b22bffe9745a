using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The pod has namespaces of its own.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HostNamespaceFix))]
public sealed class HostNamespaceFix() : RuleFix("GD3001")
{
    protected override Fix? Find(FixPlace place) => Removal.OfProperty(place.Node);
}
