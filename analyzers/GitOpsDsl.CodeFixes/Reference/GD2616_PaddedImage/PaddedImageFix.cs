using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The image without the spaces around it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PaddedImageFix))]
public sealed class PaddedImageFix() : SuggestionFix("GD2616");
