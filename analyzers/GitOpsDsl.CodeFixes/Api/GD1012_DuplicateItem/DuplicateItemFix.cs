using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>An item that says the same as an earlier one is taken out. One that only has the same name is not: which of the two is right?</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateItemFix))]
public sealed class DuplicateItemFix() : RuleFix("GD1012")
{
    protected override Fix? Find(FixPlace place) => Removal.OfItem(place.Node);
}
