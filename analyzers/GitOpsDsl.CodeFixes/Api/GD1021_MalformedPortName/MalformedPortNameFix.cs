using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary><c>web_server</c> → <c>web-server</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedPortNameFix))]
public sealed class MalformedPortNameFix() : SuggestionFix("GD1021");
