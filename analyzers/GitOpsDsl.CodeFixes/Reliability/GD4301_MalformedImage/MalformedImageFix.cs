using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>https://ghcr.io/Org/App:1.0</c> → <c>ghcr.io/org/app:1.0</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedImageFix))]
public sealed class MalformedImageFix() : SuggestionFix("GD4301");
