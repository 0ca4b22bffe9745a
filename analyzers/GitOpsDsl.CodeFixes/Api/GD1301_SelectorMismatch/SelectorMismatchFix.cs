using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The selector asks for what the template's label says.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelectorMismatchFix))]
public sealed class SelectorMismatchFix() : SuggestionFix("GD1301");
