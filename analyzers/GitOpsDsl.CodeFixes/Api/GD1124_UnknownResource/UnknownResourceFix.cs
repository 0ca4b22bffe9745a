using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>memroy</c> → <c>memory</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownResourceFix))]
public sealed class UnknownResourceFix() : SuggestionFix("GD1124");
