using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>the shop</c> → <c>the-shop</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedLabelFix))]
public sealed class MalformedLabelFix() : SuggestionFix("GD1033");
