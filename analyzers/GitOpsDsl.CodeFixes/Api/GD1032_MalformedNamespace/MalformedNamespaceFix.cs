using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>Shop</c> → <c>shop</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedNamespaceFix))]
public sealed class MalformedNamespaceFix() : SuggestionFix("GD1032");
