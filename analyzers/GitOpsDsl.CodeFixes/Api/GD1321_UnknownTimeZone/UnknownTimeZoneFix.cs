using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>The nearest name of the IANA database.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownTimeZoneFix))]
public sealed class UnknownTimeZoneFix() : SuggestionFix("GD1321");
