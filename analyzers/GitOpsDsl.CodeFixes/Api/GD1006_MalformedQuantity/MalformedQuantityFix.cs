using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>128 MB</c> → <c>128M</c>, <c>1gi</c> → <c>1Gi</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedQuantityFix))]
public sealed class MalformedQuantityFix() : SuggestionFix("GD1006");
