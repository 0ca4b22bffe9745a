using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GitOpsDsl.CodeFixes;

/// <summary>Images whose user is root don't start.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RootPossibleFix))]
public sealed class RootPossibleFix() : ConstantFix("GD3024", "securityContext.runAsNonRoot", "true");
