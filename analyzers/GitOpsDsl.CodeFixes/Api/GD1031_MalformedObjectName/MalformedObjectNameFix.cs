using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>Shop_Web</c> → <c>shop-web</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedObjectNameFix))]
public sealed class MalformedObjectNameFix() : SuggestionFix("GD1031");
