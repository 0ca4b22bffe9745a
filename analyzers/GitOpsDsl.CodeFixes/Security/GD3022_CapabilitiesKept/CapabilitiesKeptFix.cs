using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>All capabilities are dropped.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapabilitiesKeptFix))]
public sealed class CapabilitiesKeptFix() : ConstantFix("GD3022", "securityContext.capabilities.drop", "[\"ALL\"]");
