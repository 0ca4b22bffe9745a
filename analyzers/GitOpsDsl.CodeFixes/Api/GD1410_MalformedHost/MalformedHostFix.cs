using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>Shop.example.com</c> → <c>shop.example.com</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedHostFix))]
public sealed class MalformedHostFix() : SuggestionFix("GD1410");
