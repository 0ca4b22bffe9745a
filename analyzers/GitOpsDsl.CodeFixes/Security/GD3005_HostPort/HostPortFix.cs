using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>No port of the node is taken.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HostPortFix))]
public sealed class HostPortFix() : RuleFix("GD3005")
{
    protected override Fix? Find(FixPlace place) => Removal.OfProperty(place.Node);
}
