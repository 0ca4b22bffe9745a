using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>In the host's network the container's own port.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HostPortMismatchFix))]
public sealed class HostPortMismatchFix() : SuggestionFix("GD1121");
